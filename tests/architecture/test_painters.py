"""A painter ends where its picture does, whatever else holds the frame that it was made in.

Where a traceback or a debugger held the frame, the painter of a widget outlived its paintEvent, Qt put the
half-painted window on the screen, and the next picture brought the program down.
"""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "composer"
PAINTERS = {"QPainter", "QStylePainter"}
FILES = [path for path in ROOT.rglob("*.py") if "Painter(" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_painter_is_made_by_a_with(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    held = {
        id(item.context_expr) for node in ast.walk(tree) if isinstance(node, ast.With) for item in node.items
    }
    loose = [node.lineno for node in ast.walk(tree) if _makes_painter(node) and id(node) not in held]
    assert not loose, f"{path.name}: a painter is made without “with” in lines {loose}."


def _makes_painter(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PAINTERS
