"""Damages tunes as transfer, editors and ill will do: the same damage for the same seed."""

import random
from collections.abc import Callable, Sequence

_SIGNS = "[](){}<>\"!|:-^_=/\\%+~*&$#@?;,.'`0123456789 \t\x00\x0b\ud800é音"
_FIELDS = (
    "L:1/0", "L:0/1", "L:-1/8", "L:1/99999999999", "L:", "M:0/4", "M:4/0", "M:0/0", "M:-3/4",
    "M:9999999/1", "M:(((2+3)/8", "M:", "Q:0", "Q:1/4=0", "Q:1/0=120", "Q:99999999999999", "Q:1/4=-5",
    "K:", "K:H", "K:C#####", "K:Cmaj ^^^^c __x", "K:none clef=", "P:((((A)99)99)99)99", "P:" + "A" * 5000,
    "V:" + "x" * 500, "X:" + "9" * 400, "T:" + "long " * 4000, "U:~=!", "I:linebreak", "%%abc-version 9",
    "w:la la la", "+:more", "s:* *",
)  # fmt: skip
_MUSIC = (
    "|:" * 50, ":|" * 50, "::" * 50, "|1" * 40, "[1,2-9999999", "|1-99999:|", "(9:9:9" * 30, "(2:0:9CDE",
    "(99999:1:5abc", "C99999999999", "C" + "/" * 300, "Z99999999", "[" * 400, "{" * 400, '"' * 401,
    "!" * 301, "(" * 900 + "C" + ")" * 900, "C" + ">" * 60 + "D", "C" + "-" * 90, "^" * 99 + "C",
    "C" + "'" * 200, "C" + "," * 200, "&" * 99, "[K:C]" * 200, "[M:0/4]CDE|", "[L:1/0]CDE|", "[V:9]" * 40,
    "{" + "abc" * 300 + "}d", "[" + "CEG" * 200 + "]", "!trill(!" * 50,
)  # fmt: skip

Damage = Callable[[str, random.Random], str]


def mutant(texts: Sequence[str], seed: int) -> tuple[str, str]:
    """The name of a damage, and one of the tunes after it."""
    dice = random.Random(seed)
    text = dice.choice(texts)
    # The huge ones cost seconds each, so there are few of them.
    kinds = _HUGE if dice.random() < 0.01 else _USUAL
    name = dice.choice(list(kinds))
    return name, kinds[name](text, dice)


def _flip_bytes(text: str, dice: random.Random) -> str:
    data = bytearray(text.encode("utf-8", "replace"))
    for _ in range(dice.randint(1, 30)):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    return data.decode("latin-1")


def _cut_lines(text: str, dice: random.Random) -> str:
    lines = [
        line[: dice.randrange(len(line) + 1)] if dice.random() < 0.3 else line for line in text.split("\n")
    ]
    return "\n".join(line for line in lines if dice.random() > 0.15)


def _shuffle_lines(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    dice.shuffle(lines)
    return "\n".join(lines)


def _sow_signs(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 40)):
        place = dice.randrange(len(text) + 1)
        text = text[:place] + dice.choice(_SIGNS) + text[place + dice.randint(0, 1) :]
    return text


def _set_fields(text: str, dice: random.Random) -> str:
    lines = text.split("\n")
    for _ in range(dice.randint(1, 3)):
        lines.insert(dice.randrange(len(lines) + 1), dice.choice(_FIELDS))
    return "\n".join(lines)


def _set_music(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 3)):
        place = dice.randrange(len(text) + 1)
        text = text[:place] + dice.choice(_MUSIC) + text[place:]
    return text


def _cut_end(text: str, dice: random.Random) -> str:
    return text[: dice.randrange(len(text) + 1)]


def _noise(text: str, dice: random.Random) -> str:
    return "X:1\nK:C\n" + "".join(
        dice.choice(_SIGNS + "ABCDEFGabcdefgz") for _ in range(dice.randint(1, 800))
    )


def _many_bars(text: str, dice: random.Random) -> str:
    return text + "\n" + "CDEF GABc|" * 10_000


def _many_lines(text: str, dice: random.Random) -> str:
    return text + "\n" + "|:CDEF GABc:|\n" * 10_000


def _many_notes(text: str, dice: random.Random) -> str:
    return text + "\n" + "CDEFGABcde" * 10_000


def _deep(text: str, dice: random.Random) -> str:
    sign = dice.choice(["(", "[", "{", "(3", "|:", '"', "!", "[V:1]", "&"])
    return text + "\n" + sign * 20_000 + "C"


def _endless_repeats(text: str, dice: random.Random) -> str:
    return text + "\n" + "|:C|1-64 D:|" * 3000


_USUAL: dict[str, Damage] = {
    "bytes flipped": _flip_bytes,
    "lines cut": _cut_lines,
    "lines shuffled": _shuffle_lines,
    "signs sown": _sow_signs,
    "fields out of range": _set_fields,
    "music out of range": _set_music,
    "end cut off": _cut_end,
    "noise": _noise,
}
_HUGE: dict[str, Damage] = {
    "10,000 bars": _many_bars,
    "10,000 lines": _many_lines,
    "100,000 notes": _many_notes,
    "deep nesting": _deep,
    "endless repeats": _endless_repeats,
}
