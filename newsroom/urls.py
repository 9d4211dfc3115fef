from django.urls import path

from newsroom.views import home, ledger, people, webhooks

urlpatterns = [
    path("", home.home, name="home"),
    path("d/<slug:slug>/ledger/", ledger.ledger, name="ledger"),
    path("d/<slug:slug>/people/", people.desk_people, name="people"),
    path("d/<slug:slug>/people/<uuid:member_id>/", people.change_member, name="member-change"),
    path("d/<slug:slug>/policy/", people.desk_policy, name="policy"),
    path("d/<slug:slug>/tokens/", people.own_tokens, name="tokens"),
    path("d/<slug:slug>/webhooks/", webhooks.desk_webhooks, name="webhooks"),
    path("d/<slug:slug>/webhooks/<uuid:webhook_id>/", webhooks.one_webhook, name="webhook"),
    path("d/<slug:slug>/tokens/<uuid:token_id>/revoke/", people.revoke_token, name="token-revoke"),
]
