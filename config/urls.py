"""Every address, by app. The order of imports is the order of the house."""

from django.urls import include, path

urlpatterns = [
    path("", include("newsroom.urls")),
    path("", include("sources.urls")),
    path("", include("claims.urls")),
    path("api/", include("claims.api.urls")),
    path("accounts/", include("allauth.urls")),
    path("i18n/", include("django.conf.urls.i18n")),
]
