"""Every address, by app. The order of imports is the order of the house."""

from django.urls import include, path

from newsroom.accounts import closed

urlpatterns = [
    path("", include("newsroom.urls")),
    path("", include("sources.urls")),
    path("", include("claims.urls")),
    path("api/", include("claims.api.urls")),
    path("accounts/email/", closed, name="account_email"),
    path("accounts/password/reset/", closed, name="account_reset_password"),
    path("accounts/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
