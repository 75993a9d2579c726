"""Takes out of a text what no XML document may hold: control characters and halves of characters.

XML 1.0, section 2.2, https://www.w3.org/TR/xml/#charsets
"""

import re

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def allowed_in_xml(text: str) -> str:
    """The text without the characters that XML forbids."""
    return _FORBIDDEN.sub("", text)
