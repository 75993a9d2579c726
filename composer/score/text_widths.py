"""About how wide words are in a font that is not known."""

import unicodedata

# Widths of letters as shares of the size, on the wide side: which font shows them is not known here.
_NARROW, _WIDE = frozenset("iljtfr.,;:!|'’‘()[]/ "), frozenset("mwMWQO@%—")


def text_width(text: str, size: float) -> float:
    """About how wide a text is, rather too much than too little."""
    return size * sum(_share(character) for character in text)


def _share(character: str) -> float:
    if character in _NARROW:
        return 0.4
    if character in _WIDE or unicodedata.east_asian_width(character) in "WF":
        return 1.05
    if unicodedata.combining(character):
        return 0.0
    return 0.8 if character.isupper() else 0.63
