"""The desk's people and policy, for its administrators; and everybody's own API tokens."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from newsroom.actions import desks, people, tokens
from newsroom.conflicts import Outdated
from newsroom.forms import PersonForm, PolicyForm, TokenForm, as_it_is, retyped, show_refusal
from newsroom.models import ApiToken, Membership, Rating
from newsroom.permissions import require
from newsroom.roles import OF_PEOPLE, Deed, Role
from newsroom.views.access import DeskRequest, on_desk, page


@on_desk
def desk_people(request: DeskRequest) -> HttpResponse:
    form = PersonForm(request.POST or None)
    if request.method == "POST":
        require(request.user, Deed.ADMINISTER, request.desk)
        if form.is_valid():
            try:
                people.add(desk=request.desk, by=request.user, **form.cleaned_data)
                return redirect("people", slug=request.desk.slug)
            except ValidationError as error:
                form.add_error(None, error)
    members = Membership.objects.filter(desk=request.desk).select_related("user").order_by("user__name")
    return render(
        request,
        "newsroom/people.html",
        page(request, members=members, form=form, policy=request.desk.policy, roles=OF_PEOPLE),
    )


@require_POST
@on_desk
def change_member(request: DeskRequest, member_id: UUID) -> HttpResponse:
    """Give a member another role, or (role "none") take them off the desk."""
    member = get_object_or_404(Membership, desk=request.desk, pk=member_id)
    try:
        if request.POST.get("role") == "none":
            people.remove(membership=member, by=request.user)
        else:
            people.change_role(membership=member, role=request.POST.get("role", ""), by=request.user)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect("people", slug=request.desk.slug)


@on_desk
def desk_policy(request: DeskRequest) -> HttpResponse:
    policy = request.desk.policy
    form = PolicyForm(request.POST or None, instance=policy, initial={"version": policy.version})
    current = None
    if request.method == "POST" and form.is_valid():
        changes = {name: form.cleaned_data[name] for name in form.Meta.fields if name in form.changed_data}
        try:
            if changes:
                version = form.cleaned_data["version"]
                desks.set_policy(desk=request.desk, by=request.user, version=version, **changes)
                messages.success(
                    request, _("The policy was changed. Verdicts given from now on are held to it.")
                )
            return redirect("policy", slug=request.desk.slug)
        except Outdated as error:
            form.add_error(None, error.messages)
            current = as_it_is(form, error.current)
            retyped(form, version=error.current.version)
    scale = Rating.objects.filter(desk=request.desk)
    context = page(request, form=form, scale=scale, current=current)
    return render(request, "newsroom/policy.html", context, status=409 if current is not None else 200)


@on_desk
def own_tokens(request: DeskRequest) -> HttpResponse:
    """A person's API tokens on this desk, and for administrators those of its services. A new token's secret is on
    the page that answers, and never again.
    """
    leads = Deed.ADMINISTER in request.deeds
    form, secret = TokenForm(request.POST or None, may_administer=leads), ""
    if request.method == "POST" and form.is_valid():
        given = dict(form.cleaned_data)
        issue = tokens.issue_service if given.pop("service", False) else tokens.issue
        try:
            _token, secret = issue(desk=request.desk, by=request.user, **given)
            form = TokenForm(may_administer=leads)
        except ValidationError as error:
            show_refusal(form, error)
    shown = Q(user=request.user)
    if leads:
        services = Membership.objects.filter(desk=request.desk, role=Role.SERVICE)
        shown |= Q(user__in=services.values("user"))
    found = ApiToken.objects.visible_to(request.user).filter(shown, desk=request.desk).select_related("user")
    status = 422 if form.is_bound else 200
    context = page(request, form=form, secret=secret, tokens=found)
    return render(request, "newsroom/tokens.html", context, status=status)


@require_POST
@on_desk
def revoke_token(request: DeskRequest, token_id: UUID) -> HttpResponse:
    token = get_object_or_404(ApiToken.objects.visible_to(request.user), desk=request.desk, pk=token_id)
    tokens.revoke(token=token, by=request.user)
    return redirect("tokens", slug=request.desk.slug)
