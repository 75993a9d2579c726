"""The one way from a sentence in the program to what a person reads: where a translation takes hold.

Rooms below the window hand over plain English; what the window itself says passes here once, just before it
is shown. A tune's title, its text and a file's name are the person's own and don't pass.
"""

from collections.abc import Callable
from typing import Any

Translate = Callable[[str], str]
_translate: Translate = str


def use(translate: Translate) -> None:
    """From now on sentences pass `translate`, which gets a template with its names in braces, in English."""
    global _translate
    _translate = translate


def say(text: str, /, **values: Any) -> str:
    """`text` in the language of the window, with `values` in place of the names in its braces.

    Without `values` braces are left as they are, so that an error's own text may hold any.
    """
    return _translate(text).format(**values) if values else _translate(text)


def counted(number: int, one: str, many: str = "") -> str:
    """How many there are of something, `one` and `many` being its names: `1 tune`, `2,009 tunes`."""
    return f"{number:,} {_translate(one if number == 1 else many or one + 's')}"
