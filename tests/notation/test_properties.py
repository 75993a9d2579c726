"""What holds for any text at all."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_aloud import HEADER, heard

from composer.notation.canonical import canonical_text
from composer.notation.elements import Barline, Event, Tune
from composer.notation.lexing import KINDS, tokens
from composer.notation.reader import read_tune
from composer.notation.repeats import playing_order
from composer.notation.tunebook import read_tunebook, split_tunebook

PIECES = (
    "C D e f' g, z Z2 x ^ _ = ^^c 2 / // 3/2 > << - ( ) (3 (p:q:r (5:2:3 [ ] [CEG] { } {/g} H u",
    "| || |: :| :: |1 :|2 [1 [2 [1,3 |] [| .| & y $ ! !trill! !x +trill+ . ~ T % %% \\ ` * ; ? @ #",
    '"Am" "^text" " [K:D] [M:3/4] [L:1/16] [V:2] [V:1] [P:A] [Q:1/4=90] [K:none] [r:x]',
    "\nX:1 \nM:C \nL:1/8 \nP:A \nV:2 \nw:la \nU:T=!f! \nI:linebreak$ \nK:Am\n",
)
SPACES = [" ", "\n", "\n\n", "\r\n", "\n%%propagate-accidentals octave\n"]
PIECE = st.sampled_from([piece for line in PIECES for piece in line.split(" ")] + SPACES)
ABC_LIKE = st.lists(PIECE, max_size=60).map(lambda pieces: HEADER + "".join(pieces))
ANY_TEXT = st.one_of(st.text(max_size=300), ABC_LIKE, st.lists(PIECE, max_size=60).map("".join))


def spans_of(tune: Tune) -> list[tuple[int, int]]:
    spans = [problem.span for problem in tune.problems] + [field.span for field in tune.header]
    for voice in tune.voices:
        spans += [element.span for element in voice.elements]
        spans += [p.span for e in voice.elements if isinstance(e, Event) for p in e.pitches]
    return [(span.start, span.end) for span in spans]


@given(ANY_TEXT)
@settings(max_examples=150, deadline=None)
def test_no_text_raises_and_every_span_lies_within_it(text: str) -> None:
    tune = read_tune(text)
    assert tune.voices
    assert all(0 <= start <= end <= len(text) for start, end in spans_of(tune))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert all(1 <= p.line <= max(1, len(lines)) and p.column >= 1 for p in tune.problems)


@given(ANY_TEXT)
@settings(max_examples=100, deadline=None)
def test_every_tune_of_a_tunebook_stands_in_it(text: str) -> None:
    for tune in split_tunebook(text):
        assert tune.text in text
    assert len(read_tunebook(text)) == len(split_tunebook(text))


@given(st.text(max_size=200), st.booleans())
@settings(max_examples=100, deadline=None)
def test_tokens_follow_each_other_and_leave_only_spaces_out(line: str, in_body: bool) -> None:
    end = 0
    for token in tokens(line, in_body):
        assert token.kind in KINDS
        assert end <= token.start < token.end <= len(line)
        assert not line[end : token.start].strip()
        end = token.end
    assert not line[end:].strip()


@given(ABC_LIKE)
@settings(max_examples=150, deadline=None)
def test_canonical_text_sounds_like_its_tune_and_is_its_own_canonical_text(text: str) -> None:
    tune = read_tune(text)
    canonical = canonical_text(tune)
    again = read_tune(canonical)
    assert heard(again, again.voices[0]) == heard(tune, tune.voices[0])
    assert canonical_text(again) == canonical


@given(ABC_LIKE)
@settings(max_examples=100, deadline=None)
def test_music_without_repeats_is_played_once_in_its_order(text: str) -> None:
    tune = read_tune(text.replace(":", " "))
    for voice in tune.voices:
        if not any(isinstance(e, Barline) and (e.endings or e.repeat_end) for e in voice.elements):
            assert list(playing_order(tune, voice)) == list(range(len(voice.elements)))


@pytest.mark.parametrize(
    "music",
    [
        "CDEF GABc|" * 10_000, "[" * 100_000, "{" * 100_000, "(" * 100_000, "[A:" * 50_000,
        "C" + "9" * 100_000, "(99:99:99C" * 10_000, '"' * 100_001, "!a" * 50_000, "|1C:|2D" * 20_000,
        "ö;" * 50_000, "C&D|" * 10_000, "\\ " * 50_000, "C>" * 50_000, "[V:%]C|" * 1000,
        "|:" * 50_000 + ":|" * 50_000,
    ],
)  # fmt: skip
def test_hostile_music_is_read_in_time_that_grows_with_its_length(music: str) -> None:
    started = time.process_time()
    tune = read_tune(HEADER + music)
    for voice in tune.voices:
        playing_order(tune, voice)
    canonical_text(tune)
    # Seconds of the processor, where time that grows with the square would take minutes.
    assert time.process_time() - started < 30
    assert len(tune.problems) <= 1001
