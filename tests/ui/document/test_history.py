"""Whatever was typed, undo leads back to every text in between, and redo forward again."""

from hypothesis import given
from hypothesis import strategies as st

from composer.ui.document.history import History, change_between

texts = st.text(alphabet="aB |\n🎻", max_size=12)


@given(texts, texts)
def test_the_change_between_two_texts_leads_from_one_to_the_other_and_back(old: str, new: str) -> None:
    change = change_between(old, new)
    assert change.applied(old) == new
    assert change.reversed().applied(new) == old


@given(texts, st.lists(st.tuples(texts, st.booleans()), max_size=8))
def test_undo_leads_back_to_the_first_text_and_redo_to_the_last(
    first: str, edits: list[tuple[str, bool]]
) -> None:
    history, text = History(), first
    for new, typed in edits:
        if new != text:
            history.record(change_between(text, new), typed=typed)
            text = new
    last = text
    while history.can_undo:
        text, _ = history.undo(text)
    assert text == first
    while history.can_redo:
        text, _ = history.redo(text)
    assert text == last
