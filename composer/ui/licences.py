"""What comes along with ABC Composer, under which licence: read from the installed packages themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata, requires, version

DISTRIBUTION = "abc-composer"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_CLASSIFIER = "License :: OSI Approved :: "
# pretty_midi's own metadata tells of its program alone; it carries the font under the font's licence.
SOUNDFONT = ("TimGM6mb.sf2, the instruments (a file inside pretty-midi)", "", "GPL-2.0")


@dataclass(frozen=True, slots=True)
class Part:
    """One part of what is installed."""

    name: str
    version: str
    licence: str


def own_version() -> str:
    """The version that is installed; empty where it runs from its sources without being installed."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return ""


def parts(distribution: str = DISTRIBUTION) -> tuple[Part, ...]:
    """The packages that the program needs and that are installed, by name, and the SoundFont."""
    try:
        needed = requires(distribution) or []
    except PackageNotFoundError:
        return ()
    found = sorted(_installed(needed), key=lambda part: part.name.lower())
    return (*found, Part(*SOUNDFONT)) if any(part.name == "pretty-midi" for part in found) else tuple(found)


def _installed(needed: list[str]) -> Iterator[Part]:
    for line in needed:
        name = _NAME.match(line)
        if name is None or "extra ==" in line:
            continue
        try:
            about = metadata(name[0])
        except PackageNotFoundError:
            continue  # meant for another system
        classifiers = about.get_all("Classifier") or []
        listed = next((c.removeprefix(_CLASSIFIER) for c in classifiers if c.startswith(_CLASSIFIER)), "")
        licence = about["License-Expression"] or _one_line(about["License"] or "") or listed
        yield Part(about["Name"].replace("_", "-"), about["Version"], licence or "see its own files")


def _one_line(licence: str) -> str:
    """Some packages put the whole text there."""
    return licence if len(licence) < 80 and "\n" not in licence else ""
