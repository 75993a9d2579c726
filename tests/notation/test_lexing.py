"""Tokens of a line, as the editor highlights them."""

import pytest

from composer.notation.lexing import KINDS, tokens


def shown(line: str, in_body: bool = True) -> list[tuple[str, str]]:
    return [(token.kind, line[token.start : token.end]) for token in tokens(line, in_body)]


def test_a_line_of_music_falls_into_its_tokens() -> None:
    assert shown('|:"Am"^c2 (3z/B,A>!trill!d-[CE]2:|2 % end') == [
        ("repeat", "|:"), ("chord-symbol", '"Am"'), ("accidental", "^"), ("note", "c"), ("length", "2"),
        ("tuplet", "(3"), ("rest", "z"), ("length", "/"), ("note", "B"), ("note", ","), ("note", "A"),
        ("broken-rhythm", ">"), ("decoration", "!trill!"), ("note", "d"), ("tie", "-"), ("chord", "["),
        ("note", "C"), ("note", "E"), ("chord", "]"), ("length", "2"), ("repeat", ":|"), ("ending", "2"),
        ("comment", "% end"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("K:D % key", ["field", "field-value", "comment"]),
        ("%%staffwidth 10", ["directive"]),
        ("% words", ["comment"]),
        ("[K:G]C", ["inline-field", "note"]),
        ('"^slow"C', ["annotation", "note"]),
        ("(C)", ["slur", "note", "slur"]),
        ("{g}C", ["grace", "note", "grace", "note"]),
        ("A:|", ["note", "repeat"]),
        ("C|!", ["note", "barline", "line-break"]),
        ("C|$", ["note", "barline", "line-break"]),
        ("C\\", ["note", "continuation"]),
        ("Z4|[1C", ["rest", "length", "barline", "ending", "note"]),
        ("ö", ["unknown"]),
        ("", []),
    ],
)
def test_every_kind_of_line_has_its_tokens(line: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in shown(line)] == kinds


@pytest.mark.parametrize(
    "bar", ["|", "||", "|]", "[|", ".|", "|:", ":|", "::", ":||:", "[|:", ":|]", "|]:", "::|", ":|:"]
)
def test_every_spelling_of_a_bar_line_is_one_token(bar: str) -> None:
    assert len([kind for kind, _ in shown(f"C {bar} D") if kind in ("barline", "repeat")]) == 1


def test_lines_before_the_key_that_are_no_fields_are_unknown() -> None:
    assert shown("hello", in_body=False) == [("unknown", "hello")]


def test_all_kinds_are_listed() -> None:
    lines = ["K:C", '|:^C2z"A""^x"(3!f!(A)-{g}[E]>[M:C]$&y\\', "%%x", "|1", "ö%c"]
    assert {kind for line in lines for kind, _ in shown(line)} <= set(KINDS)
