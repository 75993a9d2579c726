"""Chord symbols in the spellings that people write: what sounds, as root, degrees and bass.

ABC 2.1, section 4.18, https://abcnotation.com/wiki/abc:standard:v2.1#chord_symbols, leaves the spelling open.
What is read here is what jazz, folk and German lead sheets have: `7b9`, `°7`, `ø7`, `Δ`, `add9`, `6/9`,
`m7(b5)`, `m(maj7)`, `mi`, `ma`, `H7`, `Fis`, `D/f+`.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from composer.notation.pitch_classes import SEMITONES

NO_CHORD = frozenset({"N.C.", "N.C", "NC", "n.c.", "n.c", "nc", "tacet", "Tacet"})
LONGEST = 24
_ALTERATIONS = {"": 0, "#": 1, "♯": 1, "b": -1, "♭": -1, "##": 2, "bb": -2, "is": 1, "es": -1, "s": -1}
ROOT = re.compile(r"([A-H])(##|bb|[#b♯♭]|is|es|(?<=[AE])s(?!us))?")
BASS = re.compile(r"\s*[/\\]\s*([A-Ha-h])(#|b|♯|♭|\+|is|es|(?<=[AEae])s)?$")
_QUALITY = re.compile(
    r"(?P<major>maj(?:or)?|Maj|MAJ|ma|Ma|M|Δ|△|∆|j)"
    r"|(?P<minor>min(?:or)?|Min|MIN|mi|Mi|m)"
    r"|(?P<half>ø|Ø)"
    r"|(?P<diminished>dim|Dim|°|º|o(?![a-z]))"
    r"|(?P<augmented>aug|Aug)"
    r"|(?P<suspended>sus\s*(?P<suspension>24|2|4|9)?)"
    r"|(?P<left_out>(?:no|omit)\s*(?P<missing>3|5))"
    r"|(?P<added>add\s*(?P<added_sign>[b#♭♯+-])?(?P<added_degree>2|4|6|9|11|13))"
    r"|(?P<altered>alt)"
    r"|(?P<dominant>dom)"
    r"|(?P<sign>[b#♭♯+−-])(?P<degree>4|5|6|9|11|13)"
    r"|(?P<plus>\+)|(?P<minus>[−-])"
    r"|(?P<number>6\s*/\s*9|/9|69|13|11|9|7|6|5|4|2)"
    r"|(?P<space>[(),.\s])"
)
_UNKNOWN = re.compile(r"[A-H][#b♯♭]?(?![.])[^\s.:;!?]*")
_WORD = re.compile(r"[A-Za-z]{2,}\.?")
_WORDS = (
    " adagio agitato all alla allarg allargando allegretto allegro alto andante andantino animato arco arr "
    "attacca banjo bar bars bass bis both break bridge cadenza calando cantabile cello chorus clap "
    "clarinet coda con cresc crescendo da dal dance decresc dim diminuendo div dolce double drone drum "
    "drums duet echo end ending espr espress espressivo fade fast fiddle final finale fine first flute "
    "forte from full gently giusto grace grave grazioso guitar half harmony harp hold horn hornpipe hum "
)
"""Words of tune books that begin like a chord and are printed as they stand."""
# What each degree is above the root in a dominant chord, which additions are reckoned from.
NATURAL = {1: 0, 2: 2, 3: 4, 4: 5, 5: 7, 6: 9, 7: 10, 9: 2, 11: 5, 13: 9}
_SIGNS = {"b": -1, "♭": -1, "-": -1, "−": -1, "#": 1, "♯": 1, "+": 1}


@dataclass(frozen=True, slots=True)
class ChordSymbol:
    """A chord symbol that is understood.

    Attributes:
        root, bass: step and alteration; `bass` is None where the root is the bass.
        root_text: the letter of the root as it is written, with a parenthesis before it: `(F`, `H`.
        kind_text: what is written between the root and the bass: `m7(b5)`.
        after: a parenthesis behind the whole, or nothing.
        degrees: degree of the scale, 1 to 13, and its semitones above the root, less its octaves.
    """

    root: tuple[str, int]
    bass: tuple[str, int] | None
    root_text: str
    kind_text: str
    after: str
    degrees: tuple[tuple[int, int], ...]

    @property
    def root_class(self) -> int:
        """The root's pitch class, 0 for C to 11 for B."""
        return _pitch_class(self.root)

    @property
    def bass_class(self) -> int:
        """The pitch class that sounds lowest."""
        return _pitch_class(self.bass or self.root)

    @property
    def intervals(self) -> tuple[int, ...]:
        """Semitones above the root, less their octaves, in the order of the degrees."""
        return tuple(semitones for _, semitones in self.degrees)


def _pitch_class(note: tuple[str, int]) -> int:
    return (SEMITONES[note[0]] + note[1]) % 12


@lru_cache(maxsize=1024)
def read_chord_symbol(text: str) -> ChordSymbol | None:
    """The chord that a text names; None where it names none, or one that is not understood."""
    before, core, after = _without_parentheses(text.strip())
    root = ROOT.match(core) if len(core) <= LONGEST else None
    if root is None:
        return None
    bass = BASS.search(core, root.end())
    kind = core[root.end() : bass.start() if bass else len(core)]
    degrees = _degrees(kind)
    if degrees is None:
        return None
    lowest = note_of(bass[1], bass[2]) if bass else None
    return ChordSymbol(note_of(root[1], root[2]), lowest, before + root[1], kind.strip(), after, degrees)


def is_chord_like(text: str) -> bool:
    """True for what is taken for a chord symbol, understood or not: `Am7`, `N.C.`, `Gxyz`.

    Section 4.18: a text without a placement mark is one. Words that tune books print in its place are not.
    """
    word = text.strip().lstrip("(")
    if word in NO_CHORD or read_chord_symbol(text) is not None:
        return True
    if len(word) > LONGEST or not _UNKNOWN.fullmatch(word) or word.count("(") > 3:
        return False
    return not (_WORD.fullmatch(word) and f" {word.rstrip('.').lower()} " in _WORDS)


def _without_parentheses(text: str) -> tuple[str, str, str]:
    """What stands in parentheses around the whole, also where one of them is missing."""
    before = "(" if text.startswith("(") else ""
    core = text[len(before) :]
    extra = core.endswith(")") and core.count(")") > core.count("(")
    return before, core[:-1] if extra else core, ")" if extra else ""


def note_of(letter: str, sign: str | None) -> tuple[str, int]:
    """H is B natural, as in German; a plus behind a bass is a sharp, as in the Nottingham collection."""
    step = letter.upper()
    return ("B" if step == "H" else step), 1 if sign == "+" else _ALTERATIONS[sign or ""]


class _Kind:
    """What is known of a chord while its kind is read, from the left to the right."""

    def __init__(self) -> None:
        self.third, self.fifth, self.seventh = {3: 4}, 7, 10
        self.degrees: dict[int, int] = {}
        self.explicit_major = self.diminished = self.half = self.began = False
        self.fifth_left_out = False

    def number(self, number: int) -> None:
        """`7`, `9`, `11`, `13` bring what lies below them; `6`, `2`, `4`, `5` are themselves."""
        if number == 5:
            self.third = {} if not self.began else self.third
        elif number == 4:
            self.third = {4: 5}
        elif number in (2, 6):
            self.degrees[9 if number == 2 else 6] = NATURAL[number]
        else:
            self.degrees[7] = self.seventh
            for degree in (9, 11, 13):
                if degree <= number:
                    self.degrees.setdefault(degree, NATURAL[degree])

    def finished(self) -> tuple[tuple[int, int], ...]:
        """All degrees in their order."""
        found = {1: 0, **self.third, **self.degrees}
        if not self.fifth_left_out:
            found[5] = found.get(5, self.fifth)
        return tuple(sorted(found.items()))


def _degrees(text: str) -> tuple[tuple[int, int], ...] | None:
    """The degrees that the part of a symbol after its root names; None where a sign is not understood."""
    kind, at = _Kind(), 0
    while at < len(text):
        match = _QUALITY.match(text, at)
        if match is None:
            return None
        _apply(kind, match, text[match.end() :])
        if match.lastgroup != "space":
            kind.began = True
        at = match.end()
    return kind.finished()


def _apply(kind: _Kind, match: re.Match[str], rest: str) -> None:
    if match["major"]:
        kind.seventh = 11
        if match["major"] in "Δ△∆j" and not rest.lstrip("( ")[:1].isdigit():
            kind.degrees[7] = 11
    elif match["minor"] or (match["minus"] and not kind.began):
        kind.third = {3: 3}
    elif match["half"]:
        kind.third, kind.fifth = {3: 3}, 6
        kind.degrees[7] = 10
    elif match["diminished"]:
        kind.third, kind.fifth, kind.seventh = {3: 3}, 6, 9
    elif match["augmented"] or match["plus"]:
        kind.fifth = 8
    elif match["suspended"]:
        _suspend(kind, match["suspension"] or "4")
    elif match["left_out"]:
        _leave_out(kind, match["missing"])
    elif match["added"]:
        _alter(kind, match["added_sign"], int(match["added_degree"]))
    elif match["altered"]:
        kind.fifth = 8
        kind.degrees.update({7: 10, 9: 1})
    elif match["sign"]:
        _signed(kind, match["sign"], int(match["degree"]))
    elif match["number"]:
        _number(kind, match["number"].replace(" ", ""))


def _number(kind: _Kind, number: str) -> None:
    if number in ("69", "6/9"):
        kind.degrees.update({6: 9, 9: 2})
    elif number == "/9" or (number == "9" and 6 in kind.degrees):
        kind.degrees[9] = 2
    else:
        kind.number(int(number))


def _signed(kind: _Kind, sign: str, degree: int) -> None:
    """`b9`, `#5`; right behind the root `-9` is a minor ninth and `+9` an augmented one."""
    if kind.began or sign not in "+-−" or degree == 5:
        _alter(kind, sign, degree)
        return
    if sign == "+":
        kind.fifth = 8
    else:
        kind.third = {3: 3}
    kind.number(degree)


def _alter(kind: _Kind, sign: str | None, degree: int) -> None:
    semitones = NATURAL[degree] + _SIGNS.get(sign or "", 0)
    if degree == 5:
        kind.fifth = semitones
    else:
        kind.degrees[9 if degree == 2 else 11 if degree == 4 else degree] = semitones


def _suspend(kind: _Kind, suspension: str) -> None:
    kind.third = {"2": {2: 2}, "4": {4: 5}, "9": {4: 5, 9: 2}, "24": {2: 2, 4: 5}}[suspension]


def _leave_out(kind: _Kind, degree: str) -> None:
    if degree == "3":
        kind.third = {}
    else:
        kind.fifth_left_out = True
