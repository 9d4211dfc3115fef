"""The API, version 1: one module per resource, its serializers beside its views, its addresses in urls.py."""
