"""Every place with something in it, at three sizes and in both themes: for whoever draws the window."""

from pathlib import Path

from composer.model.presets import PRESETS
from picturing.scenes import TUNEBOOK
from picturing.studio import Studio, until

SIZES = ((900, 520), (1280, 800), (1920, 1080))
PLACES = ("compose", "library", "files", "train", "corpus")
STEPS = 40


def every_place(studio: Studio, folder: Path) -> None:
    """Writes the pictures into a folder, which is made."""
    made = studio.made
    folder.mkdir(parents=True, exist_ok=True)
    _grab(studio, folder / "first-start-1280-light.png")
    studio.compose()
    studio.settle()
    made.open_paths([TUNEBOOK])
    studio.settle()
    made.corpus.open_collection("ryans")
    until(lambda: made.session.corpus is not None)
    made.train.begin_with(PRESETS["lab"])
    made.train.start()
    until(lambda: made.train.progress.header.step >= STEPS)
    made.train.run.stop()
    studio.settle()
    for theme in ("light", "dark"):
        studio.dress(theme)
        for width, height in SIZES:
            made.window.resize(width, height)
            for place in PLACES:
                made.window.show_place(place)
                studio.settle()
                _grab(studio, folder / f"{place}-{width}-{theme}.png")


def _grab(studio: Studio, path: Path) -> None:
    if not studio.made.window.grab().save(str(path)):
        raise OSError(f"“{path}” could not be written.")
    print(path)
