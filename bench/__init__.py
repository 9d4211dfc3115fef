"""Benchmarks. `make bench-NAME` runs `bench/NAME.py`, which prints one JSON object a line."""

import json
import operator
from collections.abc import Callable
from typing import Any, Final

_COMPARED: Final[dict[str, Callable[[float, float], bool]]] = {">=": operator.ge, "<=": operator.le}


def figure(
    name: str,
    value: float,
    unit: str,
    goal: str = "",
    *,
    limit: float | None = None,
    ratio: float | None = None,
) -> None:
    """Print one measured figure. The goal (">= 0.95") is one for the ratio where there is a ratio."""
    line: dict[str, Any] = {"name": name, "value": _rounded(value), "unit": unit}
    if limit is not None:
        line["limit"] = _rounded(limit)
    if ratio is not None:
        line["ratio"] = _rounded(ratio)
    if goal:
        compared, bar = goal.split()
        line |= {"goal": goal, "ok": _COMPARED[compared](value if ratio is None else ratio, float(bar))}
    print(json.dumps(line, ensure_ascii=False), flush=True)


def _rounded(value: float) -> float:
    return float(f"{value:.4g}") if isinstance(value, float) else value
