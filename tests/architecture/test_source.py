"""What stands in the files, whichever Python reads them."""

import ast

import pytest

from config.embedded.places import CHECKOUT

PYTHON = [
    path
    for folder in ("bench", "claims", "config", "newsroom", "scripts", "sources", "tests")
    for path in sorted((CHECKOUT / folder).rglob("*.py"))
]


def documented(tree: ast.Module) -> list[str]:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, kinds)]


def test_every_docstring_can_be_written_as_utf_8() -> None:
    """Python 3.13 does not read a file in which half a surrogate pair stands in one."""
    unwritable = []
    suspected = [path for path in PYTHON if b"\\ud" in path.read_bytes().lower()]
    for path in suspected:
        for words in documented(ast.parse(path.read_bytes())):
            try:
                words.encode()
            except UnicodeEncodeError:
                unwritable.append(f"{path.relative_to(CHECKOUT)}: {words[:60]!a}")
    assert unwritable == []
    with pytest.raises(UnicodeEncodeError):
        documented(ast.parse('"""\\ud83d"""'))[0].encode()
