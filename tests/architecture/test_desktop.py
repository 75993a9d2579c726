"""What a desktop reads of the program: its menu entry, file types and description agree."""

import configparser
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "resources" / "desktop"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
LOCALE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    """https://specifications.freedesktop.org/desktop-entry-spec/1.5/"""
    parser = configparser.RawConfigParser(delimiters="=", comment_prefixes="#")
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP / "abc-composer.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def described() -> ElementTree.Element:
    return ElementTree.parse(DESKTOP / "abc-composer.metainfo.xml").getroot()


def defined_types() -> set[str]:
    types = ElementTree.parse(DESKTOP / "abc-composer.xml").getroot()
    return {kind.attrib["type"] for kind in types.iter(f"{MIME}mime-type")}


def listed(text: str) -> list[str]:
    assert text.endswith(";")
    return text.split(";")[:-1]


def test_the_menu_entry_starts_the_command_with_the_files_it_is_given(
    entry: configparser.SectionProxy,
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    command, files = entry["Exec"].split()
    assert command in project["scripts"]
    assert files == "%F"
    assert entry["Type"] == "Application"
    assert entry["Terminal"] == "false"
    assert {"AudioVideo", "Audio", "Music"} <= set(listed(entry["Categories"]))


def test_the_window_is_known_to_be_of_the_menu_entry(entry: configparser.SectionProxy) -> None:
    text = (ROOT / "composer" / "ui" / "application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{entry["Icon"]}")' in text
    assert entry["StartupWMClass"] == entry["Icon"] == "abc-composer"


def test_files_of_each_type_are_opened_that_is_defined_and_told(entry: configparser.SectionProxy) -> None:
    opened = set(listed(entry["MimeType"]))
    provides = described().find("provides")
    assert provides is not None
    assert defined_types() <= opened
    assert {kind.text for kind in provides.iter("mediatype")} == opened


def test_types_have_a_name_in_the_same_languages_and_an_ending() -> None:
    types = ElementTree.parse(DESKTOP / "abc-composer.xml").getroot()
    for kind in types.iter(f"{MIME}mime-type"):
        assert {comment.get(LOCALE) for comment in kind.iter(f"{MIME}comment")} == {None, "de"}
        patterns = [glob.attrib["pattern"] for glob in kind.iter(f"{MIME}glob")]
        assert patterns
        assert all(pattern.startswith("*.") for pattern in patterns)


def test_the_description_is_of_this_program() -> None:
    root = described()
    assert root.attrib["type"] == "desktop-application"
    assert root.findtext("launchable") == "abc-composer.desktop"
    assert root.findtext("project_license") == "MIT"
    assert (root.findtext("summary") or ".")[-1] != "."
    images = [image.text or "" for image in root.iter("image")]
    assert images
    for image in images:
        assert (ROOT / "docs" / "images" / Path(image).name).is_file()


def test_the_newest_release_is_the_projects_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    releases = [release.attrib for release in described().iter("release")]
    assert releases[0]["version"] == project["version"]
    dates = [release["date"] for release in releases]
    assert all(re.fullmatch(r"\d{4}-\d{2}-\d{2}", date) for date in dates)
    assert dates == sorted(dates, reverse=True)


def test_icons_have_the_size_that_they_say() -> None:
    icons = sorted(DESKTOP.glob("*x*.png"))
    assert {"48x48", "128x128", "256x256"} <= {icon.stem for icon in icons}
    for icon in icons:
        size = QImage(str(icon)).size()
        assert f"{size.width()}x{size.height()}" == icon.stem


def test_changelog_and_package_names_have_the_projects_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    headings = re.findall(
        r"^## (\S+)(?: – (\S+))?$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    told = [(release.attrib["version"], release.attrib["date"]) for release in described().iter("release")]
    assert [heading for heading in headings if heading[0] != "Unreleased"] == told
    for page in ("README.md", "docs/guide/install.md"):
        named = re.findall(r"abc-composer[_-](\d+\.\d+\.\d+)", (ROOT / page).read_text(encoding="utf-8"))
        assert named
        assert set(named) == {version}
