"""The guide quotes the window as it is, and its pages lead to each other."""

import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QMenuBar

from composer.ui.window_assembly import WindowAssembly

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(GUIDE.glob("*.md"))
QUOTED = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
LINKED = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)|(?:src|srcset)=\"([^\"]+)\"")
NAME = re.compile(r"\{\w*\}")
LEAST_LETTERS = 3
SAME_EVERYWHERE = {"Deutsch", "한국어", "PDF"}
"""Names of languages and formats, which are in no catalogue."""


def quoted(page: Path) -> Iterator[str]:
    """What a page says stands in the window just so: whatever is bold."""
    for text in QUOTED.findall(page.read_text(encoding="utf-8")):
        yield " ".join(text.split())


def paths() -> list[str]:
    """Ways from a menu to its entry, such as “File › Open…”."""
    return sorted({text for page in PAGES for text in quoted(page) if " › " in text})


def names() -> list[tuple[str, str]]:
    return [(page.name, text) for page in PAGES for text in sorted(set(quoted(page))) if " › " not in text]


@cache
def sayings() -> re.Pattern[str]:
    """All that the program may say; what is filled in may be anything."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "scripts" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    patterns = []
    for text in (one.replace("&", "") for one in script.texts()):
        own = NAME.split(text)
        if len(own) == 1 or len("".join(own).strip()) >= LEAST_LETTERS:
            patterns.append(".+".join(re.escape(part) for part in own))
    return re.compile("|".join(patterns))


def entries(within: QMenuBar | QMenu, before: str = "") -> Iterator[str]:
    """Every entry of the menus, as a way to it."""
    for action in within.actions():
        way = before + action.text().replace("&", "")
        yield way
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from entries(menu, f"{way} › ")


def test_every_way_through_the_menus_leads_somewhere(assembly: WindowAssembly) -> None:
    there = set(entries(assembly.window.menuBar()))
    assert len(paths()) > 30
    assert [path for path in paths() if path not in there] == []


@pytest.mark.parametrize(("page", "name"), names())
def test_what_the_guide_quotes_the_program_says(page: str, name: str) -> None:
    said = sayings().fullmatch(name) or sayings().fullmatch(name[0].lower() + name[1:])
    assert said or name in SAME_EVERYWHERE, f"{page}: nothing in the window says “{name}”."


@pytest.mark.parametrize("page", [*PAGES, ROOT / "README.md"], ids=lambda page: page.name)
def test_what_a_page_leads_to_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    missing = [
        way for found in LINKED.findall(text) for way in found if way and not (page.parent / way).exists()
    ]
    assert missing == []


def test_the_index_has_every_page() -> None:
    index = (GUIDE / "README.md").read_text(encoding="utf-8")
    assert [page.name for page in PAGES if page.name != "README.md" and f"({page.name})" not in index] == []
