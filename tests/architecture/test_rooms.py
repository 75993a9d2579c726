"""Every file says what it is for, and a room's `__init__` says no more than that."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "composer").rglob("*.py"))


@pytest.mark.parametrize("file", [name for name in FILES if name.endswith("__init__.py")])
def test_the_init_of_a_room_holds_its_docstring_alone(file: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1


@pytest.mark.parametrize("file", FILES)
def test_a_file_begins_with_a_sentence_on_its_purpose(file: str) -> None:
    docstring = ast.get_docstring(ast.parse((ROOT / file).read_text(encoding="utf-8")))
    assert docstring
    assert docstring.split("\n\n")[0].rstrip().endswith((".", ":"))


@pytest.mark.parametrize("folder", sorted({str(Path(name).parent) for name in FILES}))
def test_every_folder_of_modules_is_a_package(folder: str) -> None:
    assert (ROOT / folder / "__init__.py").is_file()
