"""Voice overlays: `&` plays what follows it at the same time as the bar so far (section 7.4)."""

import re

from composer.notation.reading import Reading


def start_overlay(reading: Reading, match: re.Match[str]) -> None:
    """An overlay begins.

    Section 7.4, https://abcnotation.com/wiki/abc:standard:v2.1#voice_overlay
    """
    message = "A second voice within the bar, “&”, is not read yet. Write it as a voice of its own with “V:”."
    reading.problems.add_once("overlay", message, *match.span(), fatal=True)
