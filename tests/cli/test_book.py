"""`book` on the command line: what is in its files, and what is said of what can't be."""

import io
import json
import re
import zipfile
from pathlib import Path

import mido
import pytest
from pypdf import PdfReader

from composer.cli.commands import main
from composer.notation.tunebook import read_tunebook

JIG = 'X:7\nT:The Jig\nR:jig\nM:6/8\nL:1/8\nQ:3/8=120\nK:D\n"D"dfa afd|"G"gbg fed|]\nw:la la la la la la\n'
REEL = "X:7\nT:A Reel & More <b>\nR:reel\nM:4/4\nL:1/8\nQ:1/4=200\nK:Em\nB2BA G2GA|A2AG F2d2|]\n"
SILENT = "X:9\nT:No Notes\nK:C\n"


HEADINGS = ("Contents", "The Jig", "by title", "by rhythm", "by key", "bars")


def made(folder: Path, *options: str, text: str = f"{JIG}\n{REEL}") -> tuple[int, Path]:
    (folder / "tunes.abc").write_text(text, encoding="utf-8")
    out = folder / "out"
    return main(["book", str(folder / "tunes.abc"), "--title", "Ours", "--out", str(out), *options]), out


def words_of(reader: PdfReader) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in reader.pages]


def test_a_pdf_has_title_contents_tunes_and_indexes_with_links_and_bookmarks(tmp_path: Path) -> None:
    status, out = made(tmp_path, "--paper", "letter")
    reader = PdfReader(out / "Ours.pdf")
    assert status == 0
    assert reader.pages[0].mediabox.width == 612
    words = words_of(reader)
    assert "Ours" in words[0]
    for page, heading in enumerate(HEADINGS, 1):
        assert heading in words[page]
    assert [item["/Title"] for item in reader.outline if not isinstance(item, list)] == [
        "Contents", "Tunes", "Index by title", "Index by rhythm", "Index by key", "Index by first bars",
    ]  # fmt: skip
    tunes = next(item for item in reader.outline if isinstance(item, list))
    assert [item["/Title"] for item in tunes] == ["The Jig", "A Reel & More <b>"]
    links = [annotation.get_object() for annotation in reader.pages[1]["/Annots"]]
    assert [reader.get_page_number(link["/Dest"][0].get_object()) for link in links] == [2, 2]
    assert links[0]["/Dest"][3] > links[1]["/Dest"][3]
    assert reader.metadata is not None
    assert reader.metadata.title == "Ours"


def test_words_chords_indexes_and_tunes_on_a_page_are_as_asked(tmp_path: Path) -> None:
    asked = ["--no-words", "--no-chords", "--no-indexes", "--tunes-per-page", "1", "--to", "pdf,abc"]
    _, out = made(tmp_path, *asked)
    assert len(PdfReader(out / "Ours.pdf").pages) == 4
    text = (out / "Ours.abc").read_text(encoding="utf-8")
    assert "w:" not in text
    assert '"' not in text


def test_a_tunebook_is_numbered_anew_and_reads_as_the_same_tunes(tmp_path: Path) -> None:
    _, out = made(tmp_path, "--to", "abc")
    tunes = read_tunebook((out / "Ours.abc").read_text(encoding="utf-8"))
    assert [tune.fields("X") for tune in tunes] == [("1",), ("2",)]
    assert [tune.voices for tune in tunes] == [tune.voices for tune in read_tunebook(f"{JIG}\n{REEL}")]


def test_a_web_page_plays_its_tunes_and_fetches_nothing(tmp_path: Path) -> None:
    _, out = made(tmp_path, "--to", "html")
    page = (out / "Ours.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in page
    assert not re.search(r'(?:src|href)="(?!#)', page)
    assert "A Reel &amp; More &lt;b&gt;" in page
    notes = json.loads(re.findall(r'id="notes-1">(.*?)</script>', page)[0])
    assert notes[2::4] == [74, 78, 81, 81, 78, 74, 79, 83, 79, 78, 76, 74]
    assert notes[0::4][:3] == [0, 167, 333]
    used = set(re.findall(r'href="#(E[^"]+)"', page))
    assert used
    assert all(page.count(f'id="{glyph}"') == 1 for glyph in used)


def test_a_zip_holds_everything(tmp_path: Path) -> None:
    _, out = made(tmp_path, "--to", "zip")
    with zipfile.ZipFile(out / "Ours.zip") as archive:
        names = archive.namelist()
        midi = mido.MidiFile(file=io.BytesIO(archive.read("Ours/MIDI/0001-The Jig.mid")))
    assert midi.length == pytest.approx(2, abs=0.01)
    assert {f"Ours/Ours.{suffix}" for suffix in ("pdf", "abc", "html")} <= set(names)
    assert "Ours/MusicXML/0002-A Reel & More b.musicxml" in names


def test_what_can_not_be_in_it_is_named_and_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = made(tmp_path, text=f"{JIG}\n{SILENT}\n{REEL}")
    told = capsys.readouterr().err
    assert status == 1
    assert "tune 2, “No Notes”, is not in the book" in told
    assert len(PdfReader(out / "Ours.pdf").pages[1]["/Annots"]) == 2


def test_a_book_of_no_tune_that_can_be_drawn_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = made(tmp_path, text=SILENT)
    assert status == 1
    assert "None of these tunes can be in a book. The first: “No Notes” has no" in capsys.readouterr().err
    assert not list(out.iterdir())


@pytest.mark.parametrize(
    ("options", "text", "sentence"),
    [
        ([], "% nothing\n", "no tune to make a book of"),
        (["--to", "doc"], JIG, "no format of books named “doc”"),
        (["--to", ","], JIG, "No format was named"),
        (["--staff-size", "40"], JIG, "3 to 12 mm was expected"),
        (["--margin", "1"], JIG, "5 to 50 mm was expected"),
        (["--tunes-per-page", "-1"], JIG, "0 to 50"),
        (["--title", " "], JIG, "1 to 200 characters"),
    ],
)
def test_what_can_not_be_done_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], text: str, sentence: str
) -> None:
    status, out = made(tmp_path, *options, text=text)
    told = capsys.readouterr().err
    assert status == 1
    assert sentence in told
    assert told.count("\n") == 1
    assert not out.exists() or not list(out.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
@pytest.mark.parametrize("name", ["pdf", "abc", "html"])
def test_a_disk_that_is_full_is_told_and_leaves_no_part(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    full = tmp_path / "full"

    def on_full_disk(_path: Path) -> Path:
        full.unlink(missing_ok=True)
        full.symlink_to("/dev/full")
        return full

    monkeypatch.setattr("composer.files.unfinished_path", on_full_disk)
    status, out = made(tmp_path, "--to", name)
    assert status == 1
    assert "is full" in capsys.readouterr().err
    assert not list(out.iterdir())
