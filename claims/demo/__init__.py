"""The demonstration desk: invented places and people, checked by the product's own actions."""

PASSWORD = "read-every-line"  # noqa: S105  # printed for everybody, and refused a desk in production

LOGINS: list[tuple[str, str, str]] = [
    ("nell@demo.tickmark.example", PASSWORD, "administrator"),
    ("idris@demo.tickmark.example", PASSWORD, "reviewer"),
    ("samira@demo.tickmark.example", PASSWORD, "reviewer"),
    ("jun@demo.tickmark.example", PASSWORD, "reader"),
]
"""E-mail, password and role of the people that `manage.py demo` makes. The domain is reserved."""
