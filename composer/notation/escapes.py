r"""Characters that a text spells with others: `\'e`, `\ss`, `&eacute;`, `\u00e9`, `\&`.

Section 8.2, https://abcnotation.com/wiki/abc:standard:v2.1#text_strings
"""

import re
import unicodedata
from html.entities import html5

_ACCENTS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "H": "\u030b", "v": "\u030c", "c": "\u0327", ",": "\u0327", ";": "\u0328",
}  # fmt: skip
_SIGNS = {
    "/O": "Ø", "/o": "ø", "/D": "Đ", "/d": "đ", "/L": "Ł", "/l": "ł", "AA": "Å", "aa": "å", "AE": "Æ",
    "ae": "æ", "OE": "Œ", "oe": "œ", "ss": "ß", "DH": "Ð", "dh": "ð", "TH": "Þ", "th": "þ", "&": "&",
    "%": "%", "\\": "\\",
}  # fmt: skip
_SPELLED = re.compile(
    r"\\(?:u(?P<short>[0-9A-Fa-f]{4})|U(?P<long>[0-9A-Fa-f]{8})|(?P<octal>[23][0-7]{2})"
    r"|(?P<sign>" + "|".join(map(re.escape, _SIGNS)) + ")"
    r"|(?P<accent>[`'^~=u.\"Hvc,;])(?P<letter>[A-Za-z]))"
    r"|&(?:\#(?P<decimal>[0-9]{1,7})|\#[xX](?P<hexadecimal>[0-9A-Fa-f]{1,6})|(?P<entity>[A-Za-z][A-Za-z0-9]*));"
)
_LARGEST = 0x10FFFF


def decoded(text: str) -> str:
    r"""The text with the characters that it spells; what spells none, such as `\k`, stays as it is."""
    if "\\" not in text and "&" not in text:
        return text
    return _SPELLED.sub(_character, text)


def _character(spelled: re.Match[str]) -> str:
    if spelled["sign"]:
        return _SIGNS[spelled["sign"]]
    if spelled["accent"]:
        composed = unicodedata.normalize("NFC", spelled["letter"] + _ACCENTS[spelled["accent"]])
        return composed if len(composed) == 1 else spelled[0]
    if spelled["entity"]:
        return html5.get(spelled["entity"] + ";", spelled[0])
    if spelled["octal"]:
        return chr(int(spelled["octal"], 8))
    digits = spelled["short"] or spelled["long"] or spelled["hexadecimal"]
    number = int(digits, 16) if digits else int(spelled["decimal"])
    is_character = 0x20 <= number <= _LARGEST and not 0xD800 <= number < 0xE000
    return chr(number) if is_character else spelled[0]
