"""Whatever a file holds, a sentence comes of it, soon, and nothing is fetched."""

import io
import zipfile
from pathlib import Path

import mido
import pytest

from composer.errors import ComposerError
from composer.importing import archive
from composer.importing.formats import read_music
from composer.importing.importing import import_file

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    "<score-partwise>&b;</score-partwise>"
)
OUTSIDE = '<!DOCTYPE s [<!ENTITY a SYSTEM "file:///etc/passwd">]><score-partwise>&a;</score-partwise>'
PERCUSSION = (
    '<score-partwise><part id="P1"><measure><note><unpitched/><duration>4</duration></note></measure></part>'
    "</score-partwise>"
)
NOTE = "<note><pitch><step>C</step><octave>4</octave></pitch><duration>4</duration></note>"
PART = f"<part><measure>{NOTE}</measure></part>"


def zipped(members: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "neither MusicXML nor MIDI"),
        (b"\x89PNG\r\n", "neither MusicXML nor MIDI"),
        (b"PK\x03\x04 and nothing", "archive is damaged"),
        (zipped({"a.txt": b"x"}), "names no document"),
        (zipped({f"{n}.xml": b"" for n in range(300)}), "300 members"),
        (b"<html><p>Hello</p></html>", "begins with “html”"),
        (b"<score-partwise><part", "no MusicXML that can be read"),
        (b"<score-partwise/>", "no part with measures"),
        (BOMB.encode(), "declares entities"),
        (OUTSIDE.encode(), "declares entities"),
        (PERCUSSION.encode(), "drum notes or rests alone"),
        (b"<a>" * 100, "within one another"),
        (f"<score-partwise>{PART * 16}</score-partwise>".encode(), "16 voices"),
        (f"<score-partwise><part>{'<measure/>' * 3000}</part></score-partwise>".encode(), "3,000 bars"),
        (
            f"<score-partwise><part><measure>{NOTE * 40000}</measure></part></score-partwise>".encode(),
            "30,000 notes",
        ),
        (b"MThd\x00\x00", "damaged"),
        (b"MThd" + bytes(2_000_000), "2,000,004 bytes"),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_a_bad_file_is_a_sentence(data: bytes, said: str) -> None:
    with pytest.raises(ComposerError, match=said):
        read_music(data, "auto", "file")


def test_an_archive_that_unpacks_to_too_much_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_XML_BYTES", 1_000_000)
    with pytest.raises(ComposerError, match="more than 1 MB"):
        read_music(zipped({"a.xml": bytes(1_000_001)}), "auto", "file")


def test_an_archive_that_declares_less_than_it_holds_is_refused() -> None:
    data = bytearray(zipped({"a.xml": b"<" + b" " * 500_000}))
    for mark, at in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = data.index(mark) + at
        data[place : place + 4] = (10).to_bytes(4, "little")
    with pytest.raises(ComposerError):
        read_music(bytes(data), "auto", "file")


def test_an_hour_of_midi_is_refused() -> None:
    on = mido.Message("note_on", note=60, velocity=80)
    off = mido.Message("note_off", note=60, time=480 * 2 * 60 * 60)
    written = io.BytesIO()
    mido.MidiFile(ticks_per_beat=480, tracks=[mido.MidiTrack([on, off])]).save(file=written)
    with pytest.raises(ComposerError, match="60 minutes"):
        read_music(written.getvalue(), "auto", "file")


def test_the_helper_process_answers_with_a_sentence_that_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "bad.musicxml"
    path.write_text(OUTSIDE)
    with pytest.raises(ComposerError, match=r"“bad\.musicxml” was not opened. This XML declares entities"):
        import_file(path)
    with pytest.raises(ComposerError, match="could not be read"):
        import_file(tmp_path / "none.mid")


def test_a_file_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "slow.musicxml"
    path.write_text(f"<score-partwise><part><measure>{NOTE * 29_000}</measure></part></score-partwise>")
    with pytest.raises(ComposerError, match=r"took longer than 0\.01 seconds"):
        import_file(path, limit_seconds=0.01)
