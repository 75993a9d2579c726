"""How many there are of something, in the singular or the plural: `1 tune`, `2,009 tunes`."""


def plural(number: int, one: str, many: str = "") -> str:
    """The number and its noun; `many` where the plural is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
