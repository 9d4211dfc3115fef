from django.urls import path

from sources.views import changes, library, protecting, source

SOURCE = "d/<slug:slug>/sources/<uuid:source_id>/"

urlpatterns = [
    path("d/<slug:slug>/sources/", library.library, name="sources"),
    path("d/<slug:slug>/sources/new/", library.new, name="source-new"),
    path(SOURCE, source.source, name="source"),
    path(f"{SOURCE}details/", source.describe, name="source-details"),
    path(f"{SOURCE}address/", source.readdress, name="source-address"),
    path(f"{SOURCE}fetch/", source.request_fetch, name="source-fetch"),
    path(f"{SOURCE}upload/", source.upload, name="source-upload"),
    path(f"{SOURCE}snapshots/<int:number>/picture/", source.picture, name="snapshot-picture"),
    path(f"{SOURCE}snapshots/<int:number>/stamp/", source.request_stamp, name="snapshot-stamp"),
    path(f"{SOURCE}snapshots/<int:older>/to/<int:newer>/", changes.changes, name="snapshot-changes"),
    path(f"{SOURCE}grade/", source.assess, name="source-assess"),
    path(f"{SOURCE}proposals/<uuid:proposal_id>/", source.answer_proposal, name="source-proposal"),
    path(f"{SOURCE}people/", protecting.confide, name="source-confide"),
    path(f"{SOURCE}people/<uuid:confidant_id>/take-back/", protecting.unconfide, name="source-unconfide"),
    path(f"{SOURCE}unprotect/", protecting.unprotect, name="source-unprotect"),
    path(f"{SOURCE}comes-from/", source.derive, name="source-derive"),
    path(f"{SOURCE}comes-from/<uuid:derivation_id>/withdraw/", source.underive, name="source-underive"),
    path(f"{SOURCE}snapshots/<int:number>/original/", source.original, name="snapshot-original"),
]
