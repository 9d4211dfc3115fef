"""How dates are written. Django's English is American: 11/12/2026 is read as two different days on one desk."""
