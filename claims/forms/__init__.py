"""Forms of documents and claims. They say what is typed wrong; whether a deed is allowed, its action says."""
