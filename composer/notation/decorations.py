"""Reading decorations, chord symbols, annotations and redefined symbols (sections 4.14 to 4.19)."""

import re

from composer.notation.builders import Attachments
from composer.notation.chord_symbols import NO_CHORD, is_chord_like, read_chord_symbol
from composer.notation.escapes import decoded
from composer.notation.jump_signs import DECORATIONS, meaning
from composer.notation.reading import Reading
from composer.notation.unobeyed import advice_on_decoration

SYMBOLS = {
    ".": "staccato", "~": "roll", "H": "fermata", "L": "accent", "M": "lowermordent", "O": "coda",
    "P": "uppermordent", "S": "segno", "T": "trill", "u": "upbow", "v": "downbow",
}  # fmt: skip
"""Section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations"""

_SYNONYMS = {
    ">": "accent", "emphasis": "accent", "mordent": "lowermordent", "pralltriller": "uppermordent",
    "+": "plus", "^": "marcato", "irishroll": "roll", "tr": "trill", "D.C. al coda": "D.C.alcoda",
    "D.C. al Coda": "D.C.alcoda", "D.C. al fine": "D.C.alfine", "D.C. al Fine": "D.C.alfine",
    "D.S. al coda": "D.S.alcoda", "D.S. al Coda": "D.S.alcoda", "D.S. al fine": "D.S.alfine",
    "D.S. al Fine": "D.S.alfine",
}  # fmt: skip
_KNOWN_NAMES = (
    "trill trill( trill) lowermordent uppermordent roll turn turnx invertedturn invertedturnx arpeggio",
    "accent fermata invertedfermata tenuto 0 1 2 3 4 5 plus snap slide wedge upbow downbow open thumb breath",
    "segno coda pppp ppp pp p mp mf f ff fff ffff sfz crescendo( <( crescendo) <) diminuendo( >( diminuendo)",
    ">) D.S. D.C. dacoda dacapo fine shortphrase mediumphrase longphrase staccato marcato < / // /// rbstop",
    "beambr1 beambr2 8va( 8va) 8vb( 8vb) 15ma( 15ma) 15mb( 15mb) ped ped-up editorial courtesy xstem sfp sf",
    "fp rfz tocoda dot D.C.alcoda D.S.alcoda D.C.alfine D.S.alfine -( -) ~( ~) nil none gmark cut",
    "trem1 trem2 trem3 trem4",
)
KNOWN = frozenset(name for names in _KNOWN_NAMES for name in names.split())
FERMATAS = frozenset({"fermata", "invertedfermata"})
_BEFORE_NOTE = re.compile(r"[.~H-Wh-wu-v]?[\^_=A-Ga-g(\[{\"]")
_SILENT = ("nil", "none")
_MOST = 32
_MOST_CHORDS = 8


def read_decoration(reading: Reading, match: re.Match[str]) -> None:
    """A decoration by name: `!trill!`, or `+trill+` in older files.

    Sections 4.14 and 10.2.2, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
    """
    _add_decoration(reading, match["name"] or match["old_name"], *match.span())


def read_symbol(reading: Reading, match: re.Match[str]) -> None:
    """A decoration by its letter, which a `U:` field may have redefined.

    Section 4.16, https://abcnotation.com/wiki/abc:standard:v2.1#redefinable_symbols
    """
    letter = match[0]
    meaning = reading.symbols.get(letter) or SYMBOLS.get(letter)
    if meaning is None and _BEFORE_NOTE.match(reading.text, match.end()):
        message = (
            f"“{match[0]}” stands for no decoration here and is left out. Define it with “U:”, or remove it."
        )
        reading.problems.add_once("undefined-symbol", message, *match.span())
    elif meaning is None:
        reading.problems.add_unknown(*match.span())
    elif meaning.startswith('"'):
        add_words(reading, meaning.strip('"'), *match.span())
    else:
        _add_decoration(reading, meaning, *match.span())


def read_quoted(reading: Reading, match: re.Match[str]) -> None:
    """A text in quotation marks: a chord symbol or an annotation.

    Sections 4.18 and 4.19, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols
    """
    add_words(reading, match["words"], *match.span())


def add_words(reading: Reading, words: str, start: int, end: int) -> None:
    """Keep a text for the next event."""
    words = decoded(words)
    waiting = reading.voice.waiting
    if is_chord_like(words):
        _add_chord_symbol(reading, words, start, end)
    elif words and len(waiting.annotations) < _MOST:
        waiting.annotations.append(words)


def _add_chord_symbol(reading: Reading, words: str, start: int, end: int) -> None:
    symbols = reading.voice.waiting.chord_symbols
    if len(symbols) < _MOST_CHORDS:
        symbols.append(words)
    if read_chord_symbol(words) is None and words.strip() not in NO_CHORD:
        message = (
            f"“{words[:30]}” is no chord that is known, and nothing accompanies it: expected one such as "
            f"“Am7”, “D/F#” or “N.C.”. Correct it, or write “^{words[:30]}” for a text above the staff."
        )
        reading.problems.add_once("chord-symbol", message, start, end, each=words)


def define_symbol(reading: Reading, value: str, start: int, end: int) -> None:
    """A `U:` field: `T = !trill!`.

    Section 4.16, https://abcnotation.com/wiki/abc:standard:v2.1#redefinable_symbols
    """
    letter, _, meaning = (part.strip() for part in value.partition("="))
    if len(letter) != 1 or letter not in "~HIJKLMNOPQRSTUVWXYhijklmnopqrstuvw" or not meaning:
        message = f"“U:{value[:30]}” defines no symbol: expected one such as “U:T = !trill!”."
        reading.problems.add("symbol-definition", message, start, end, fatal=False)
        return
    reading.symbols[letter] = meaning if meaning.startswith('"') else meaning.strip("!+")


def _add_decoration(reading: Reading, name: str, start: int, end: int) -> None:
    voice = reading.voice
    name = _SYNONYMS.get(name, name)
    if name not in KNOWN:
        message = f"The decoration “{name[:30]}” is not one of ABC 2.1 and is not played. Check its spelling."
        reading.problems.add_once("unknown-decoration", message, start, end)
    elif message := advice_on_decoration(name):
        reading.problems.add_once("not-obeyed", message, start, end, each=f"!{name}!")
    if name in _SILENT or voice.grace_open:
        return
    waiting = voice.waiting.decorations  # one that stands inside a chord belongs to the chord
    if len(waiting) < _MOST and not (voice.chord is not None and name in waiting):
        waiting.append(name)


def taken_by_bar_line(waiting: Attachments) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The decorations and the texts that a bar line takes from what waits for the next note.

    Section 4.14, https://abcnotation.com/wiki/abc:standard:v2.1#decorations
    Decorations may stand before a bar line; those that are signs of a place make sense there.
    """
    decorations = tuple(name for name in waiting.decorations if name in DECORATIONS)
    texts = tuple(text for text in waiting.annotations if meaning(text) is not None)
    waiting.decorations = [name for name in waiting.decorations if name not in DECORATIONS]
    waiting.annotations = [text for text in waiting.annotations if text not in texts]
    return decorations, texts
