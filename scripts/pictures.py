"""Makes every picture of guide and README from the real window: `.venv/bin/python scripts/pictures.py`.

pictures.py                   all of them
pictures.py composed book     these of the guide, and those before them as far as they are needed
pictures.py --places FOLDER   every place there instead, in two themes and at three sizes, to be looked at
"""

import argparse
import os
import sys
from collections.abc import Collection
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from picturing import film
from picturing.places import every_place
from picturing.scenes import SCENES
from picturing.small import write_png
from picturing.studio import Studio, studio, until

DOCS = Path(__file__).parents[1] / "docs"
GUIDE, WINDOW, FILM = DOCS / "guide" / "images", DOCS / "images" / "window.png", DOCS / "images" / "film.gif"
THEMES = ("light", "dark")
SECONDS_HEARD = 4.0
OTHERS = ("window", "film")
NAMES = (*OTHERS, *(scene.name for scene in SCENES))


def main(arguments: list[str]) -> int:
    """Makes the pictures; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(NAMES))
    parser.add_argument("--places", type=Path, metavar="FOLDER")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(NAMES):
        parser.error(f"No picture is called “{min(unknown)}”. There are {', '.join(NAMES)}.")
    if options.places is not None:
        with studio() as opened:
            every_place(opened, options.places)
        return 0
    wanted = set(options.names or NAMES)
    if "film" in wanted:
        with studio() as opened:
            film.make(opened, FILM)
            _tell(FILM)
    if "window" in wanted:
        with studio() as opened:
            _take_playing(opened)
    _take_scenes(wanted - set(OTHERS))
    return 0


def guide_path(name: str, theme: str) -> Path:
    """Where a picture of the guide lies."""
    return GUIDE / f"{name}-{theme}.png"


def _take_scenes(wanted: Collection[str]) -> None:
    """One window goes through all scenes up to the last that is wanted."""
    if not wanted:
        return
    last = max(number for number, scene in enumerate(SCENES) if scene.name in wanted)
    with studio() as opened:
        for scene in SCENES[: last + 1]:
            opened.dress(THEMES[0])
            shown = scene.prepare(opened)
            for theme in THEMES if scene.name in wanted else ():
                opened.dress(theme)
                path = guide_path(scene.name, theme)
                write_png(shown.grab(), path)
                _tell(path)


def _take_playing(opened: Studio) -> None:
    """The window as it plays."""
    opened.compose()
    opened.settle()
    player = opened.made.player
    player.toggle()
    until(lambda: player.onset > SECONDS_HEARD / 4)
    write_png(opened.made.window.grab(), WINDOW)
    player.stop()
    _tell(WINDOW)


def _tell(path: Path) -> None:
    print(f"{path.relative_to(DOCS.parent)}: {path.stat().st_size // 1024} kB", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
