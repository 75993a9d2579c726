"""The one way from a sentence in the program to what a person reads: where a translation takes hold.

Rooms below the window hand over plain English, often filled in already. `resources/sentences.txt` has what
they say as templates, one a line, which `scripts/collect_sentences.py` collects from the sources; so the
template is found again. What the window itself says passes here once, just before it is shown. A tune's
title, its text and a file's name are the person's own and don't pass.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import PurePath, PureWindowsPath
from typing import Any

from composer.resources import resource

Translate = Callable[[str], str]
_translate: Translate = str
_group = ","
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
_NAME = re.compile(r"\{(\w+)\}")
_NUMBER_AND_NAME = re.compile(r"([\d,]+) (.+)")
_PATH = re.compile(r"(?<=[“„])((?:[A-Za-z]:)?[\\/][^“”\n]*)(?=[”“])")
SHOWN_PARTS, KEPT_SENTENCES = 2, 500


def use(translate: Translate, group: str = ",") -> None:
    """From now on sentences pass `translate`, which gets a template with its names in braces, in English.

    What it does not know it returns as it is. `group` stands between the thousands of a number.
    """
    global _translate, _group
    _translate, _group = translate, group


def say(text: str, /, **values: Any) -> str:
    """`text` in the language of the window, with `values` in place of the names in its braces.

    Without `values` braces are left as they are, so that an error's own text may hold any.
    """
    if values:
        return _translate(text).format(**{name: _grouped(value) for name, value in values.items()})
    said = _translate(text)
    return said if said != text or _translate is str else _said_below(text)


def counted(number: int, one: str, many: str = "") -> str:
    """How many there are of something, `one` and `many` being its names: `1 tune`, `2,009 tunes`."""
    return f"{_grouped(f'{number:,}')} {_translate(one if number == 1 else many or one + 's')}"


def _grouped(value: Any) -> Any:
    return _GROUPED.sub(_group, value) if isinstance(value, str) and _group != "," else value


def with_short_paths(text: str) -> str:
    """`text` with no more than the last two parts of each path in quotation marks."""
    return _PATH.sub(lambda found: _short(found[1]), text)


def _short(path: str) -> str:
    parts = (PureWindowsPath if "\\" in path else PurePath)(path).parts
    return path if len(parts) <= SHOWN_PARTS + 1 else "…/" + "/".join(parts[-SHOWN_PARTS:])


def _said_below(text: str) -> str:
    """A sentence that a room below has filled in, by its template; what is said within it by its own."""
    found = template_of(text)
    if found is None:
        counts = _NUMBER_AND_NAME.fullmatch(text)
        return f"{_grouped(counts[1])} {_translate(counts[2])}" if counts else text
    template, values = found
    said = {name: _grouped(say(value)) for name, value in values.items()}
    return _translate(template).format(**said) if said else text


@lru_cache(KEPT_SENTENCES)
def template_of(text: str) -> tuple[str, dict[str, str]] | None:
    """The template with most letters of its own that gives `text`, and its values; None where none does."""
    for template, pattern in _patterns():
        if found := pattern.fullmatch(text):
            return template, found.groupdict()
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lines = resource("sentences.txt").read_text(encoding="utf-8").splitlines()
    templates = sorted(lines, key=lambda template: -len(_NAME.sub("", template)))
    return tuple((template, _pattern(template)) for template in templates)


def _pattern(template: str) -> re.Pattern[str]:
    seen = set[str]()
    made = ""
    for number, part in enumerate(_NAME.split(template)):
        if number % 2:  # a name; where it stands once more, it stands for the same
            made += f"(?P={part})" if part in seen else f"(?P<{part}>.*?)"
            seen.add(part)
        else:
            made += re.escape(part.replace("{{", "{").replace("}}", "}"))
    return re.compile(made, re.DOTALL)
