"""Each tune gets the rhythm that its field, its book, its title, its meter or its notes say."""

import re
from pathlib import Path

import pytest

from composer.corpus.changes import with_mended
from composer.corpus.collection import Corpus, CorpusTune, LeftOut
from composer.corpus.reading import read_corpus
from composer.corpus.report import corpus_report, rhythms_sentence
from composer.corpus.rhythms import rhythm_of
from composer.corpus.selection import Selection
from composer.notation.reader import read_tune
from composer.notation.tunebook import TuneText

RUNNING = "ABc def|gfe dcB|ABc def|a3 d3|"
HALTING = "A2B c2d|e2f g2e|A2B c2d|e3 d3|"
REELING = "ABcd efga|gfed cBAG|"
DOTTED = "A>Bc>d e>fg>a|g>fe>d c>BA>G|"


def known(head: str, music: str, collection: str = "") -> tuple[str, str]:
    found = rhythm_of(read_tune(f"X:1\n{head}\nL:1/8\nK:D\n{music}\n"), collection)
    return found.name, found.known_by


@pytest.mark.parametrize(
    ("head", "music", "expected"),
    [
        ("T:A Jig\nR:slipjig\nM:9/8", RUNNING, ("slip jig", "field")),
        ("R:Jig\nM:9/8", RUNNING, ("slip jig", "field")),
        ("T:The Kesh Jig\nM:6/8", RUNNING, ("jig", "title")),
        ("T:The Swallowtail Jig\nM:9/8", RUNNING, ("slip jig", "title")),
        ("T:The Butchers' March -- Jig\nM:6/8", RUNNING, ("jig", "title")),
        ("T:Quick Step. 25th Regt.\nM:2/4", RUNNING, ("march", "title")),
        ("T:Miss Gordon's Strathsy.\nM:C", DOTTED, ("strathspey", "title")),
        ("T:The Londonderry Air\nM:C", REELING, ("air", "title")),
        ("T:Barnes Polka\nM:2/4", REELING, ("polka", "title")),
        ("T:Without a Name\nM:9/8", RUNNING, ("slip jig", "meter")),
        ("T:Without a Name\nM:6/8", RUNNING, ("", "")),
        ("T:The Jig in Four\nM:4/4", REELING, ("", "")),
        ("T:A Dotted Reel\nM:C|", DOTTED, ("", "")),
        ("T:Airy Fairies\nM:C|", REELING, ("", "")),
    ],
)
def test_a_tune_of_ones_own(head: str, music: str, expected: tuple[str, str]) -> None:
    assert known(head, music) == expected


@pytest.mark.parametrize(
    ("number", "meter", "music", "expected"),
    [
        (625, "6/8", RUNNING, "air"), (626, "6/8", RUNNING, ""), (701, "6/8", RUNNING, "jig"),
        (1115, "6/8", RUNNING, "jig"), (1116, "9/8", RUNNING, "slip jig"), (1176, "C|", REELING, "reel"),
        (1555, "C|", REELING, "reel"), (1556, "C|", REELING, "hornpipe"), (1780, "2/4", REELING, "hornpipe"),
        (1781, "C|", REELING, "set dance"), (1850, "C", REELING, ""),
    ],
)  # fmt: skip
def test_oneills_book_is_ordered_by_rhythms(number: int, meter: str, music: str, expected: str) -> None:
    tune = read_tune(f"X:{number}\nT:Some Tune\nM:{meter}\nL:1/8\nK:D\n{music}\n")
    found = rhythm_of(tune, "oneills")
    assert (found.name, found.known_by) == (expected, "book" if expected else "")


def test_a_note_of_the_number_in_the_book_is_surer_than_the_tunes_own_number() -> None:
    tune = read_tune(f"X:800\nT:One\nB:O'Neill's 1300\nM:C|\nL:1/8\nK:D\n{REELING}\n")
    assert rhythm_of(tune, "oneills").name == "reel"
    tune = read_tune(f"X:1301\nT:John O'Neill's Reel\nM:C|\nL:1/8\nK:D\n{REELING}\n")
    assert rhythm_of(tune, "oneills").name == "reel"


def test_what_has_a_jigs_tempo_and_notes_is_one_in_airds() -> None:
    assert known("T:Larry Grogan\nM:6/8\nQ:3/8=120", RUNNING, "airds") == ("jig", "notes")
    assert known("T:Nancy Dawson\nM:6/8\nQ:3/8=120", HALTING, "airds") == ("single jig", "notes")
    assert known("T:Roast Beef\nM:6/8\nQ:3/8=90", RUNNING, "airds") == ("", "")
    assert known("T:A Romance\nM:6/8\nQ:3/8=120", "A>Bc d>ef|g>fe d>cB|", "airds") == ("", "")


def test_a_jig_of_quarters_and_eighths_is_a_single_jig_in_a_book() -> None:
    assert known("R:jig\nM:6/8", HALTING, "ryans") == ("single jig", "notes")
    assert known("R:jig\nM:6/8", HALTING) == ("jig", "field")


def test_what_a_book_calls_a_jig_in_cut_time_is_none() -> None:
    assert known("T:Camp Meeting -- Jig\nR:jig\nM:C|", REELING, "ryans") == ("", "")


def test_a_song_of_essens_has_only_what_its_field_says() -> None:
    assert known("T:Ein Marsch\nM:2/4", REELING, "essen") == ("", "")


def take(text: str, form: str = "canonical", collection: str = "") -> CorpusTune:
    taken = Selection(form).take(TuneText(text, 1, 1), "a.abc", collection)
    assert isinstance(taken, CorpusTune)
    return taken


def test_training_text_begins_with_the_rhythm_and_raw_text_stays_as_it_is() -> None:
    text = f"X:1\nT:The Kesh Jig\nM:6/8\nL:1/8\nK:D\n{RUNNING}\n"
    assert take(text).text == f"R:jig\nM:6/8\nL:1/8\nK:D\n{RUNNING}"
    raw = take(text, "raw")
    assert (raw.text, raw.rhythm, raw.rhythm_known_by) == (text.strip(), "", "")


@pytest.mark.parametrize(
    ("length", "music"),
    [("1/16", "ABcd e2(3fga|[FA]4 d4|"), ("1/8", "A/B/c/d/ e(3f/g/a/|[FA]2 d2|")],
)
def test_a_reel_in_two_four_with_sixteenths_is_written_in_cut_time(length: str, music: str) -> None:
    tune = take(f"X:1\nT:A Reel\nM:2/4\nL:{length}\nK:D\n{music}\n")
    assert tune.text == "R:reel\nM:C|\nL:1/8\nK:D\nABcd e2(3fga|[FA]4 d4|"
    assert tune.meter == "C|"
    hornpipe = take(f"X:1\nT:A Hornpipe\nM:2/4\nL:{length}\nK:D\n{music}\n")
    assert hornpipe.text.startswith(f"R:hornpipe\nM:2/4\nL:{length}\n")


def test_reels_in_both_meters_are_the_same_tune() -> None:
    selection = Selection("canonical")
    in_two = "X:1\nT:A Reel\nM:2/4\nL:1/16\nK:D\nABcd efga|gfed cBAG|\n"
    in_cut_time = in_two.replace("2/4", "C|").replace("1/16", "1/8")
    assert isinstance(selection.take(TuneText(in_two, 1, 1), "a.abc"), CorpusTune)
    again = selection.take(TuneText(in_cut_time, 2, 9), "a.abc")
    assert isinstance(again, LeftOut)
    assert again.kind == "duplicate"


def test_a_tune_of_a_book_that_a_person_mended_has_the_books_rhythm() -> None:
    broken = f"X:1300\nT:Some Tune\nM:C|\nL:1/8\nK:D\n{REELING}ABc|\n"
    left_out = Selection("canonical").take(TuneText(broken, 1, 1), "oneills/a.abc", "oneills")
    assert isinstance(left_out, LeftOut)
    corpus = Corpus("O’Neill’s", (take(f"X:1\nM:6/8\nL:1/8\nK:D\n{RUNNING}\n"),), (left_out,), "canonical")
    mended = with_mended(corpus, left_out, broken.replace("ABc|", "A4 d4|"))
    assert mended.tunes[-1].rhythm == "reel"


def test_the_report_says_how_the_rhythms_are_known() -> None:
    tunes = tuple(
        take(f"X:1\nT:{title}\nM:{meter}\nL:1/8\nK:D\n{bar * 4}\n")
        for title, meter, bar in (
            ("A Jig", "6/8", "ABc def|"),
            ("One", "9/8", "ABc def gfe|"),
            ("Two", "9/8", "ABc def gfe|"),
            ("Three", "6/8", "ABc def|"),
        )
    )
    report = corpus_report(Corpus("four", tunes, (), "canonical"))
    assert report.facets["rhythm_known_by"] == (("meter", 2), ("", 1), ("title", 1))
    assert rhythms_sentence(report) == "Rhythms are known 1 by the title, 2 by the meter; 1 tune has none."


def test_the_bundled_books_give_most_of_their_tunes_a_rhythm_that_fits_its_meter() -> None:
    (corpus,) = (event for event in read_corpus(["oneills"]) if isinstance(event, Corpus))
    counts = dict(corpus_report(corpus).facets["rhythm"])
    assert sum(counts.values()) - counts[""] > 0.95 * len(corpus.tunes)
    assert all(counts[rhythm] > 60 for rhythm in ("air", "jig", "slip jig", "reel", "hornpipe"))
    meters = {
        (tune.rhythm, tune.meter) for tune in corpus.tunes if tune.rhythm in ("reel", "jig", "slip jig")
    }
    assert meters == {("reel", "C|"), ("jig", "6/8"), ("slip jig", "9/8")}
    for tune in corpus.tunes:
        field = re.match("R:(.*)", tune.text)
        assert tune.rhythm == (field[1] if field else "")


def test_no_file_of_ones_own_that_lies_in_a_folder_of_a_books_name_is_taken_for_the_book(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "oneills"
    folder.mkdir()
    (folder / "a.abc").write_text(f"X:1300\nT:Some Tune\nM:C|\nL:1/8\nK:D\n{REELING}\n")
    (corpus,) = (event for event in read_corpus([str(folder)]) if isinstance(event, Corpus))
    assert corpus.tunes[0].rhythm == ""
