"""Characters that are spelled with others: section 8.2 of ABC 2.1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.notation.elements import Event
from composer.notation.escapes import decoded
from composer.notation.reader import read_tune


@pytest.mark.parametrize(
    ("spelled", "read"),
    [
        (r"Se\'an \`o R\'iada", "Seán ò Ríada"),
        (r"\^e\~n\"o\cc\vz\uo\Ho", "êñöçžŏő"),
        (r"\aa\AA\ae\OE\/o\ss\th\DH", "åÅæŒøßþÐ"),
        ("&egrave;&Ouml;&amp;&copy;&#9837;&#x266F;", "èÖ&©♭♯"),
        (r"\u00fc\u266F\U0001D11E\344", "ü♯𝄞ä"),
        (r"A \& B, 50\%, a \\ b", "A & B, 50%, a \\ b"),
        (r"\k \'q AT&T &nothing; \ud800 &#0;", r"\k \'q AT&T &nothing; \ud800 &#0;"),
        ("plain", "plain"),
    ],
)
def test_what_is_spelled_is_decoded_and_the_rest_stays(spelled: str, read: str) -> None:
    assert decoded(spelled) == read


@given(st.text(alphabet="\\&#;'\"uUxae0123456789ñ"))
def test_no_text_is_refused(text: str) -> None:
    decoded(text).encode()


def test_fields_names_and_words_read_as_they_are_meant_and_the_text_stays() -> None:
    text = (
        'X:1\nT:Caf\\\'e\nC:&Aacute;ine\nM:2/4\nL:1/4\nQ:"L\\\'eger" 1/4=90\nV:1 name="H\\"orner"\nK:C\n'
        "\"^d\\'olce\"CD|\nw:d\\'e-j\\~na\n"
    )
    tune = read_tune(text)
    first = next(element for element in tune.voices[0].elements if isinstance(element, Event))
    assert (tune.title, tune.fields("C"), tune.voices[0].name) == ("Café", ("Áine",), "Hörner")
    assert (first.annotations, first.lyrics[0].text) == (("^dólce",), "dé")
    assert tune.tempo is not None
    assert (tune.tempo.text, tune.text) == ("Léger", text)
