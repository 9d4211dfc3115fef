"""The people of the demonstration desk."""

from dataclasses import dataclass

from claims.demo import LOGINS
from newsroom.actions import desks, people
from newsroom.models import Desk, User

NAMES = ["Nell Ostrow", "Idris Fane", "Samira Kohl", "Jun Ashby"]


@dataclass(frozen=True)
class Staff:
    desk: Desk
    editor: User
    reviewer: User
    second: User
    reader: User


def hire() -> Staff:
    """Found the desk and bring its people onto it. The first one founds it, and so is its administrator."""
    (email, password, _role), *others = LOGINS
    founder = User.objects.create_user(email=email, password=password, name=NAMES[0])
    desk = desks.found(name="Harbour Desk", slug="harbour", by=founder)
    hired = [
        people.add(desk=desk, email=email, name=name, role=role, password=password, by=founder).user
        for name, (email, password, role) in zip(NAMES[1:], others, strict=True)
    ]
    return Staff(desk, founder, *hired)
