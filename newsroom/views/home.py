"""The way in: straight to the desk for whoever has one."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from newsroom.models import Desk


@login_required
def home(request: HttpRequest) -> HttpResponse:
    desks = list(Desk.objects.visible_to(request.user)[:100])
    if len(desks) == 1:
        return redirect("desk", slug=desks[0].slug)
    return render(request, "newsroom/home.html", {"desks": desks})
