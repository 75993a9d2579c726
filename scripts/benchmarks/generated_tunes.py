"""Small legal tunes written at random, a few features of ABC 2.1 in each, to hear where two players differ.

Nothing here is anybody's tune: every note is drawn from a seeded generator.
"""

from collections.abc import Callable, Iterator
from fractions import Fraction
from random import Random

from benchmarks.tune_sources import SourceTune
from composer.notation.tunebook import TuneText

COLLECTION = "generated"
_METERS = {"4/4": 8, "C": 8, "C|": 8, "2/4": 4, "3/4": 6, "6/8": 6, "9/8": 9, "12/8": 12, "3/8": 3, "5/4": 10}
_KEYS = (
    *("C", "G", "D", "A", "E", "F", "Bb", "Eb", "Am", "Em", "Gm", "F#m", "Ador", "DMix", "Glyd", "Ephr"),
    *("Bloc", "D Dorian", "G major", "A minor", "Cmaj", "D ^g", "Am =c ^f", "Hp", "none", "D exp ^f _b"),
)
_CLEFS = (" treble-8", " clef=bass", " octave=1", " transpose=3", " treble+8", " alto")
_NOTES = "CDEFGABcdefgab"
_DECORATIONS = (
    "!trill!",
    "~",
    ".",
    "!fermata!",
    "H",
    "!f!",
    "!p!",
    "u",
    "v",
    "!accent!",
    "!>!",
    "T",
    "+accent+",
)


def generated_tunes(count: int, seed: int) -> Iterator[SourceTune]:
    """So many tunes; the same for the same seed."""
    for number in range(count):
        text, features = generated_tune(Random(f"{seed}/{number}"), number + 1)
        place = f"seed {seed}, {' + '.join(features)}"
        yield SourceTune(COLLECTION, place, TuneText(text, number + 1, 1))


def generated_tune(chance: Random, number: int = 1) -> tuple[str, tuple[str, ...]]:
    """A tune's text, and the names of the features that it was written with."""
    names = tuple(sorted(chance.sample(list(_FEATURES), chance.randint(1, 3))))
    if "overlays" in names:  # abc2midi does not repeat them
        names = tuple(name for name in names if name not in ("repeats", "parts", "voices"))
    meter = chance.choice(list(_METERS))
    writer = _Writer(chance, names, meter)
    header = [f"X:{number}", "T:Generated", f"M:{meter}", "L:1/8"]
    if "parts" in names:
        header.append("P:" + chance.choice(("AB", "ABA", "AABB", "(AB)2", "A2B2", "A.B.A")))
    clef = chance.choice(_CLEFS) if "clefs" in names else ""
    body = writer.voices() if "voices" in names else [writer.parts() if "parts" in names else writer.music()]
    return "\n".join([*header, f"K:{chance.choice(_KEYS)}{clef}", *body]) + "\n", names


class _Writer:
    def __init__(self, chance: Random, features: tuple[str, ...], meter: str) -> None:
        self._chance = chance
        self._features = features
        self._units = _METERS[meter]
        self._scale = 1

    def voices(self) -> list[str]:
        """Two voices that take turns."""
        return ["V:1", self.music(), "V:2", self.music(plain=True)]

    def parts(self) -> str:
        """The sections A and B."""
        return "\n".join(f"P:{name}\n{self.music()}" for name in "AB")

    def music(self, plain: bool = False) -> str:
        """Some bars between their bar lines, repeated where that is a feature."""
        bars = [self._bar() for _ in range(self._chance.choice((2, 3, 4)))]
        if "repeats" in self._features and not plain:
            return self._repeated(bars)
        ends = ["|"] * (len(bars) - 1) + ["|]"]
        return self._pickup() + "".join(f"{bar} {end} " for bar, end in zip(bars, ends, strict=True)).strip()

    def _pickup(self) -> str:
        if "pickup" not in self._features:
            return ""
        return f"{self._note(1)} {self._chance.choice(('|', '||', '|'))} "

    def _repeated(self, bars: list[str]) -> str:
        """The bars in one of the shapes that repeats have in tune books."""
        first, last, extra = bars[0], bars[-1], self._bar()
        middle = " | ".join(bars)
        shapes = (
            f"|: {middle} :|",
            f"{self._pickup()}|: {middle} :| {extra} |]",
            f"{middle} :| {extra} |]",
            f"{middle} :|: {extra} | {first} :|",
            f"|: {middle} :: {extra} | {first} :|",
            f"|: {middle} |1 {first} :|2 {last} |]",
            f"|: {middle} |[1 {first} :|[2 {last} || {extra} |]",
            f"{middle} |1 {first} :|2 {last} :|\n|: {extra} :|",
            f"|: {middle} |[1,3 {first} :|[2 {last} :|[4 {extra} |]",
            f"|: {middle} |[1-2 {first} :|[3 {last} |]",
            f"|: {middle} |1 {first} | {extra} :|2 {last} | {extra} |]",
            f"|: {middle} ::| {extra} |]",
            f"{middle} || {extra} | {first} :|",
            f"{middle} |]\n|: {extra} | {first} :|",
            f"|: {middle} :|\n|: {extra} |1 {first} :|2 {last} :|",
        )
        return self._chance.choice(shapes)

    def _bar(self) -> str:
        """One bar, mostly full, of groups that its features write."""
        change = self._change()
        left, groups = self._units * self._scale, [change]
        layers = [name for name in _FEATURES if name in self._features and _FEATURES[name] is not None]
        while left > 0:
            name = self._chance.choice([*layers, "", ""])
            writer = _FEATURES.get(name)
            group, length = writer(self, left) if writer else self._plain(left)
            groups.append(group)
            left -= length
        bar = " ".join(group for group in groups if group)
        if "overlays" in self._features and self._chance.random() < 0.4:
            bar += " & " + " ".join(self._note(1) for _ in range(self._units * self._scale))
        return bar + ("-" if "ties" in self._features and self._chance.random() < 0.3 else "")

    def _change(self) -> str:
        """A change of key, meter, unit note length or tempo at the start of a bar."""
        if "changes" not in self._features or self._chance.random() < 0.5:
            return ""
        kind = self._chance.choice("KMLQ")
        if kind == "K":
            return f"[K:{self._chance.choice(_KEYS)}]"
        if kind == "M":
            meter = self._chance.choice(list(_METERS))
            self._units = _METERS[meter]
            return f"[M:{meter}]"
        if kind == "L":
            self._scale = self._chance.choice((1, 2))
            return f"[L:1/{8 * self._scale}]"
        return f"[Q:1/4={self._chance.randint(60, 160)}]"

    def _pitch(self) -> str:
        note = self._chance.choice(_NOTES)
        if "octaves" in self._features and self._chance.random() < 0.4:
            note += "'" * self._chance.randint(1, 2) if note.islower() else "," * self._chance.randint(1, 2)
        if "accidentals" in self._features and self._chance.random() < 0.4:
            note = self._chance.choice(("^", "_", "=", "^^", "__", "^", "_", "=")) + note
        return note

    def _note(self, length: int | Fraction) -> str:
        suffix = "" if length == 1 else str(length).replace("1/", "/") if length < 1 else str(length)
        return self._pitch() + suffix

    def _plain(self, left: int) -> tuple[str, int]:
        length = min(left, self._chance.choice((1, 1, 2, 2, 3, 4)))
        if length == 2 and self._chance.random() < 0.5:
            return self._note(1) + self._note(1), 2
        return self._note(length), length

    def broken(self, left: int) -> tuple[str, int]:
        """Broken rhythm, over spaces as well."""
        if left < 2:
            return self._plain(left)
        mark = self._chance.choice((">", "<", ">>", "<<", " > ", ">"))
        length = 2 if left >= 4 and self._chance.random() < 0.3 else 1
        return f"{self._note(length)}{mark}{self._note(length)}", 2 * length

    def tuplet(self, left: int) -> tuple[str, int]:
        """A tuplet that fills what it says, with notes, chords and rests."""
        kinds = [("(3", 3, 2), ("(2", 2, 3), ("(4", 4, 3), ("(3:2:3", 3, 2), ("(3:2", 3, 2), ("(3::", 3, 2),
                 ("(6", 6, 2), ("(5:4:5", 5, 4), ("(7:4:7", 7, 4), ("(3:2:2", 2, 2)]  # fmt: skip
        mark, notes, length = self._chance.choice([kind for kind in kinds if kind[2] <= left] or [("", 1, 1)])
        if mark == "(3:2:2":
            return f"{mark}{self._note(2)}{self._note(1)}", length
        return mark + "".join(self._member() for _ in range(notes)), length

    def _member(self) -> str:
        return self._chance.choice((self._note(1), self._note(1), "z", f"[{self._pitch()}{self._pitch()}]"))

    def chord(self, left: int) -> tuple[str, int]:
        """A chord, its length outside or inside."""
        length = min(left, self._chance.choice((1, 2)))
        pitches = [self._pitch() for _ in range(self._chance.randint(2, 3))]
        suffix = "" if length == 1 else str(length)
        if self._chance.random() < 0.3:
            return "[" + "".join(pitch + suffix for pitch in pitches) + "]", length
        return f"[{''.join(pitches)}]{suffix}", length

    def grace(self, left: int) -> tuple[str, int]:
        """A note with grace notes before it."""
        graces = "".join(self._pitch() for _ in range(self._chance.randint(1, 3)))
        if self._chance.random() < 0.15:
            graces += f"[{self._pitch()}{self._pitch()}]"
        length = min(left, self._chance.choice((1, 2)))
        slash = "/" if self._chance.random() < 0.2 else ""
        return f"{{{slash}{graces}}}{self._note(length)}", length

    def tie(self, left: int) -> tuple[str, int]:
        """Two notes of one pitch, tied."""
        if left < 2:
            return self._plain(left)
        pitch = self._pitch()
        bare = pitch.lstrip("^_=")
        return f"{pitch}-{bare}", 2

    def slur(self, left: int) -> tuple[str, int]:
        """A slur over some notes."""
        count = min(left, 3)
        return "(" + "".join(self._note(1) for _ in range(count)) + ")", count

    def decoration(self, left: int) -> tuple[str, int]:
        """A note with a decoration."""
        length = min(left, self._chance.choice((1, 2, 3)))
        return self._chance.choice(_DECORATIONS) + self._note(length), length

    def rest(self, left: int) -> tuple[str, int]:
        """A rest."""
        length = min(left, self._chance.choice((1, 2)))
        return self._chance.choice("zx") + ("" if length == 1 else str(length)), length

    def word(self, left: int) -> tuple[str, int]:
        """A note under a chord symbol or an annotation."""
        return self._chance.choice(('"G"', '"Am7"', '"^slow"', '"_x"')) + self._note(1), 1

    def fraction(self, left: int) -> tuple[str, int]:
        """Short notes that add up to a unit."""
        return self._chance.choice((
            f"{self._pitch()}/{self._pitch()}/", f"{self._pitch()}//{self._pitch()}//{self._pitch()}/2",
            f"{self._pitch()}3/4{self._pitch()}/4", f"{self._pitch()}1/2{self._pitch()}/",
        )), 1  # fmt: skip


_FEATURES: dict[str, Callable[[_Writer, int], tuple[str, int]] | None] = {
    "broken rhythm": _Writer.broken,
    "tuplets": _Writer.tuplet,
    "chords": _Writer.chord,
    "grace notes": _Writer.grace,
    "ties": _Writer.tie,
    "slurs": _Writer.slur,
    "decorations": _Writer.decoration,
    "rests": _Writer.rest,
    "words": _Writer.word,
    "fractions": _Writer.fraction,
    "repeats": None,
    "parts": None,
    "pickup": None,
    "changes": None,
    "octaves": None,
    "accidentals": None,
    "overlays": None,
    "voices": None,
    "clefs": None,
}
