"""The guide’s pictures are those that one command makes; none is made here."""

import re
from pathlib import Path

import pictures
from picturing.scenes import SCENES

ROOT = Path(__file__).parents[2]
SHOWN = re.compile(r"images/([\w-]+)-(light|dark)\.png")


def test_every_picture_in_the_guide_is_one_that_the_script_makes_in_both_themes() -> None:
    shown = [
        found
        for page in pictures.GUIDE.parent.glob("*.md")
        for found in SHOWN.findall(page.read_text("utf-8"))
    ]
    made = {(scene.name, theme) for scene in SCENES for theme in pictures.THEMES}
    assert set(shown) - made == set()
    assert {name for name, theme in shown if theme == "light"} == {
        name for name, theme in shown if theme == "dark"
    }


def test_every_picture_that_is_made_is_there_and_shown() -> None:
    expected = {pictures.guide_path(scene.name, theme) for scene in SCENES for theme in pictures.THEMES}
    assert set(pictures.GUIDE.glob("*.png")) == expected
    text = "".join(page.read_text("utf-8") for page in pictures.GUIDE.parent.glob("*.md"))
    assert [scene.name for scene in SCENES if f"images/{scene.name}-light.png" not in text] == []


def test_pictures_are_small() -> None:
    guide = [path.stat().st_size for path in pictures.GUIDE.glob("*.png")]
    assert sum(guide) <= 3_000_000
    assert pictures.FILM.stat().st_size <= 2_000_000
    assert f"]({pictures.FILM.relative_to(ROOT).as_posix()})" in (ROOT / "README.md").read_text("utf-8")
