"""Finds the files of `resources/`: icons, themes and models that come with the program."""

from pathlib import Path

from composer.errors import ComposerError

# The wheel carries `resources/` inside the package; in a checkout it lies beside the package.
_IN_THE_WHEEL = Path(__file__).with_name("_resources")
_IN_THE_CHECKOUT = Path(__file__).parent.parent / "resources"


def resource(name: str) -> Path:
    """Returns the file or folder that has this name in `resources/`, such as "icons/play.svg".

    Raises:
        ComposerError: it is not there, so the installation is not whole.
    """
    path = (_IN_THE_WHEEL if _IN_THE_WHEEL.is_dir() else _IN_THE_CHECKOUT) / name
    if not path.exists():
        raise ComposerError(
            f"“{name}” belongs to ABC Composer and is not there: “{path}” was expected. "
            "The installation is not whole; install it again."
        )
    return path
