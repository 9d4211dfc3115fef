"""Actions are the only writers: each takes keywords and an actor, writes in one transaction, and tells the ledger."""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.embedded.places import CHECKOUT

APPS = ("newsroom", "sources", "claims")
MODULES = {
    ".".join(path.relative_to(CHECKOUT).with_suffix("").parts): ast.parse(path.read_text())
    for app in APPS
    for path in sorted((CHECKOUT / app / "actions").glob("*.py"))
    if path.name != "__init__.py"
}
WRITES = {
    "save",
    "create",
    "bulk_create",
    "copy_in",
    "copy_alike",
    "bulk_update",
    "update",
    "delete",
    "get_or_create",
    "update_or_create",
}

# Public functions that are no deeds: they read, or are steps of a deed that tells the ledger itself.
READERS = {
    "claims.actions.deliveries.due",
    "claims.actions.deliveries.message",
    "claims.actions.printings.holding",
    "claims.actions.printings.kept",
    "claims.actions.corrections.reports_with",
    "claims.actions.corrections.require_reason",
    "claims.actions.answers.kept",
    "claims.actions.claims.chosen",
    "claims.actions.claims.hold",
    "claims.actions.drifts.shown",
    "claims.actions.claims.require_live",
    "claims.actions.earlier_checks.in_words",
    "claims.actions.carrying.carry",
    "claims.actions.carrying.lock",
    "claims.actions.carrying.stand",
    "claims.actions.documents.read",
    "claims.actions.intake.read",
    "claims.actions.policy.cited_sources",
    "claims.actions.policy.independent_sources",
    "claims.actions.policy.missing",
    "claims.actions.policy.heard",
    "claims.actions.policy.origins",
    "claims.actions.policy.require_met",
    "claims.actions.postings.searched",
    "claims.actions.proposals.scorer",
    "claims.actions.undoing.last_on",
    "claims.actions.undoing.why_not",
    "claims.actions.verdicts.newest",
    "claims.actions.verdicts.why_not_second",
    "claims.actions.verdicts.why_not_other_eyes",
    "claims.actions.verdicts.require_wording",
    "claims.actions.verdicts.second_of",
    "claims.actions.second_verdicts.why_not_decide",
    "newsroom.actions.tokens.digest",
    "newsroom.actions.webhooks.keys",
    "newsroom.actions.webhooks.secret",
    "sources.actions.evidence.find",
    "sources.actions.snapshots.require_new",
    "sources.actions.snapshots.same_bytes",
    "sources.actions.snapshots.twins",
    "sources.actions.snapshots.bring",
    "sources.actions.snapshots.bring_bytes",
    "sources.actions.sources.canonical_address",
    "sources.actions.sources.same_address",
}
LEDGER = {"record", "record_all"}
STEPS = {
    "sources.actions.reprints.compare",
    "sources.actions.reprints.catch_up",
    "claims.actions.corrections.write",
    "claims.actions.figure_pairs.compare",
    "claims.actions.figure_pairs.compare_waiting",
    "claims.actions.vectors.make_waiting",
    "claims.actions.notices.mail",
    "claims.actions.notices.read",
    "claims.actions.notices.tell",
    "claims.actions.notices.tell_administrators",
    "claims.actions.deliveries.deliver",
    "claims.actions.deliveries.sweep",
    "claims.actions.presence.stay",
    "claims.actions.answers.hold",
    "claims.actions.answers.keep",
    "claims.actions.answers.sweep",
    "claims.actions.carrying.send_back",
    "claims.actions.documents.begin",
    "claims.actions.intake.keep",
    "claims.actions.intake.write",
    "claims.actions.intake.write_first",
    "claims.actions.statuses.fell",
    "claims.actions.proposals.begin",
    "claims.actions.postings.write",
    "claims.actions.postings.write_known",
    "claims.actions.proposals.occurrence",
    "claims.actions.proposals.begin_all",
    "claims.actions.statuses.let_fall",
    "claims.actions.statuses.pass_to",
    "claims.actions.statuses.save",
    "claims.actions.verdicts.unseal",
    "newsroom.actions.people.with_login",
    "sources.actions.stamps.defer",
}
# Not somebody's deed but the worker's: the actor is whoever asked for it.
BY_THE_WORKER = {
    "claims.actions.check_imports.fetch",
    "claims.actions.printings.make",
    "claims.actions.drifts.compare",
    "claims.actions.drifts.watch",
    "claims.actions.proposals.finish",
    "claims.actions.revisions.fetch",
    "sources.actions.snapshots.fetch",
    "sources.actions.snapshots.try_again",
    "sources.actions.stamps.take",
}


def functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    for module, tree in MODULES.items():
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                yield f"{module}.{node.name}", node


FUNCTIONS = dict(functions())
PUBLIC = {name for name in FUNCTIONS if not name.rpartition(".")[2].startswith("_")}


def reports_module(name: str) -> bool:
    """The module that verifies reports reads, and has a contract of its own."""
    return name.rpartition(".")[0] == "claims.actions.report_verification"


DEEDS = sorted(name for name in PUBLIC - READERS - STEPS if not reports_module(name))


def called(name: str, seen: set[str] | None = None) -> set[str]:
    """The bare names of everything that a function calls, and of what those call in the actions, and so on."""
    seen = seen if seen is not None else set()
    if name in seen:
        return set()
    seen.add(name)
    found: set[str] = set()
    own = name.rpartition(".")[0]
    for node in ast.walk(FUNCTIONS[name]):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute):
            found.add(node.func.attr)
            owner = node.func.value.id if isinstance(node.func.value, ast.Name) else ""
            following = [f"{app}.actions.{owner}.{node.func.attr}" for app in APPS]
        elif isinstance(node.func, ast.Name):
            found.add(node.func.id)
            following = [f"{own}.{node.func.id}"]
        else:
            following = []
        for each in following:
            if each in FUNCTIONS:
                found |= called(each, seen)
    return found


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_tells_the_ledger(name: str) -> None:
    assert called(name) & LEDGER


@pytest.mark.parametrize("name", sorted(READERS))
def test_what_is_said_to_read_writes_nothing(name: str) -> None:
    assert called(name) & (WRITES | LEDGER) == set()


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_takes_keywords_and_the_actor_as_by(name: str) -> None:
    module, _, function = name.rpartition(".")
    parameters = inspect.signature(getattr(importlib.import_module(module), function)).parameters.values()
    assert {parameter.kind for parameter in parameters} <= {
        inspect.Parameter.KEYWORD_ONLY,
        inspect.Parameter.VAR_KEYWORD,
    }
    assert ("by" in {parameter.name for parameter in parameters}) is (name not in BY_THE_WORKER)


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_is_one_transaction(name: str) -> None:
    decorators = {ast.unparse(each) for each in FUNCTIONS[name].decorator_list}
    inside = {
        ast.unparse(item.context_expr)
        for node in ast.walk(FUNCTIONS[name])
        if isinstance(node, ast.With)
        for item in node.items
    }
    assert "transaction.atomic" in decorators or "transaction.atomic()" in inside


@pytest.mark.parametrize("name", DEEDS)
def test_a_deed_asks_whether_the_person_may(name: str) -> None:
    if name in BY_THE_WORKER | {
        "newsroom.actions.desks.found"
    }:  # whoever founds a desk becomes its administrator
        return
    assert called(name) & {"require", "may"}


def test_every_exception_is_still_there() -> None:
    assert PUBLIC >= READERS | STEPS | BY_THE_WORKER


def test_there_are_deeds_to_look_at() -> None:
    assert len(DEEDS) >= 30


def outside() -> list[Path]:
    """Code that must leave writing to the actions."""
    return [
        path
        for app in APPS
        for folder in (
            "views",
            "api",
            "management",
            "forms",
            "forms.py",
            "tasks.py",
            "progress.py",
            "basis.py",
        )
        for path in sorted(
            (CHECKOUT / app / folder).rglob("*.py") if "." not in folder else [CHECKOUT / app / folder]
        )
        if path.exists()
    ]


MANAGERS = re.compile(
    r"\.objects\.(?:\w+\([^()]*\)\.)*(?:create|bulk_create|bulk_update|update|delete|get_or_create)\("
)
ALLOWED = {"claims/api/authentication.py"}  # when a token was last used: no deed of anybody


@pytest.mark.parametrize("path", outside(), ids=lambda path: str(path.relative_to(CHECKOUT)))
def test_nobody_but_the_actions_writes(path: Path) -> None:
    if str(path.relative_to(CHECKOUT)) in ALLOWED:
        return
    tree = ast.parse(path.read_text())
    saved = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"save", "bulk_create"}
    ]
    assert saved + MANAGERS.findall(path.read_text()) == []


def test_a_lock_lets_others_refer_to_the_row() -> None:
    """FOR UPDATE would stop the check of a foreign key, at the commit of somebody who holds the ledger's end: both
    would wait for ever. FOR NO KEY UPDATE keeps writers apart as well, and does not.
    """
    found = [
        f"{path.relative_to(CHECKOUT)}: {ast.unparse(node)}"
        for app in APPS
        for path in (CHECKOUT / app).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "select_for_update"
        if "no_key=True" not in ast.unparse(node)
    ]
    assert found == []
