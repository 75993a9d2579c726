"""Words under the notes: section 5 of ABC 2.1."""

from hypothesis import given
from hypothesis import strategies as st

from composer.notation.elements import Event, Tune
from composer.notation.reader import read_tune


def tune_with(words: str, music: str = "CD EF|G4|") -> Tune:
    return read_tune(f"X:1\nM:4/4\nL:1/4\nK:C\n{music}\n{words}\nc4|\n")


def verse(tune: Tune, number: int = 1) -> list[str]:
    """The text under each note of a verse, with the hyphens and holds that go on from it."""
    events = [
        element for element in tune.voices[0].elements if isinstance(element, Event) and element.pitches
    ]
    found = []
    for event in events:
        lyric = next((each for each in event.lyrics if each.verse == number), None)
        goes_on = lyric is not None and lyric.syllabic in ("begin", "middle")
        found.append("" if lyric is None else lyric.text + "-" * goes_on + "_" * lyric.held)
    return found


def test_syllables_words_and_holds_follow_the_notes() -> None:
    assert verse(tune_with("w:A-ma-zing~grace how_")) == ["A-", "ma-", "zing grace", "how_", "", ""]


def test_stars_leave_notes_without_words_and_bars_skip_to_the_next_one() -> None:
    assert verse(tune_with("w:* one | two")) == ["", "one", "", "", "two", ""]


def test_a_hyphen_on_its_own_takes_a_note_and_one_behind_a_backslash_is_a_letter() -> None:
    assert verse(tune_with("w:time -- ly a\\-b c")) == ["time", "", "", "ly", "a‑b", ""]


def test_rests_and_grace_notes_take_no_syllable_and_a_chord_takes_one() -> None:
    tune = tune_with("w:one two three", music="C z {g}[EG] F|")
    assert verse(tune) == ["one", "two", "three", ""]


def test_further_lines_are_further_verses_and_a_continuation_is_not() -> None:
    tune = tune_with("w:one two\nw:eins\\\nw:zwei\n+:drei")
    assert verse(tune, 1)[:3] == ["one", "two", ""]
    assert verse(tune, 2)[:4] == ["eins", "zwei", "drei", ""]
    assert verse(tune, 3) == [""] * 6


def test_words_belong_to_the_line_above_and_to_the_lines_that_it_continues() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:C\nABAB|\nCD\\\nEF|\nw:a b c d\n")
    assert verse(tune) == ["", "", "", "", "a", "b", "c", "d"]


def test_syllables_that_have_no_note_are_advice_and_the_tune_stays_valid() -> None:
    tune = tune_with("w:a b c d e f g")
    assert [(p.rule, p.fatal, p.line) for p in tune.problems] == [("lyrics", False, 6)]
    assert tune.problems[0].message.startswith("2 syllables stand")
    assert tune.valid


@given(st.text(alphabet="ab -_*|~\\'1.é", max_size=40))
def test_no_words_whatsoever_change_the_notes(words: str) -> None:
    with_words, without = tune_with(f"w:{words}"), tune_with("N:nothing")
    pitches = [[p.midi for e in t.voices[0].elements if isinstance(e, Event) for p in e.pitches]
               for t in (with_words, without)]  # fmt: skip
    assert pitches[0] == pitches[1]


def spread(words: str, music: str = "CDEF|\nGABc|\n", version: str = "") -> list[str]:
    return verse(read_tune(f"{version}X:1\nM:4/4\nL:1/4\nK:C\n{music}{words}\n"))


def test_words_are_spread_over_all_lines_above_them_that_have_none() -> None:
    assert spread("w:a b c d e f g h") == list("abcdefgh")
    assert spread("w:e f g h", "CDEF|\nw:a b c d\nGABc|\n") == list("abcdefgh")
    assert spread("w:e f g h i j k l", "CDEF|\nw:a b c d\nGABc|\ndefg|\n") == list("abcdefghijkl")


def test_words_for_one_line_stand_under_the_last_unless_the_file_says_that_it_is_of_today() -> None:
    assert spread("w:a b c d") == ["", "", "", "", *"abcd"]
    assert spread("w:a b c d e") == ["", "", "", "", *"abcd"]
    assert spread("w:a b c d", version="%abc-2.1\n") == [*"abcd", "", "", "", ""]
    assert spread("w:a b c d", version="%abc-2.0\n") == ["", "", "", "", *"abcd"]


def test_a_second_verse_starts_where_the_first_does() -> None:
    tune = read_tune("X:1\nM:4/4\nL:1/4\nK:C\nCDEF|\nGABc|\nw:a b c d e f g h\nw:i j k l m n o p\n")
    assert (verse(tune, 1), verse(tune, 2)) == (list("abcdefgh"), list("ijklmnop"))


def test_words_that_go_on_behind_a_backslash_find_their_lines_anew() -> None:
    assert spread("w:a b c d\\\nw:e f g h") == list("abcdefgh")
