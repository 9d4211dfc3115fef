"""The demonstration desk: invented places and people, checked by the product's own actions."""

PASSWORD = "read-every-line"

LOGINS: list[tuple[str, str, str]] = [
    ("nell@demo.tickmark.example", PASSWORD, "administrator"),
    ("idris@demo.tickmark.example", PASSWORD, "reviewer"),
    ("samira@demo.tickmark.example", PASSWORD, "reviewer"),
    ("jun@demo.tickmark.example", PASSWORD, "reader"),
]
"""E-mail, password and role of the people that `manage.py demo` makes. The domain is reserved: it belongs to nobody."""
