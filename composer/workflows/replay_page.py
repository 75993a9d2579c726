"""Writes a training's course as one web page that needs nothing else: pictures and sounds of each moment."""

import base64
import html
import io
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from composer.errors import ComposerError
from composer.files import write_atomically
from composer.notation.reader import read_tune
from composer.playback.arrangement import arrange
from composer.playback.recording import Recording
from composer.playback.settings import PlayingSettings
from composer.playback.synthesizer import synthesize
from composer.score.engraving import Engraver
from composer.workflows.hearing import Heard, Point, Unheard, hear, title_of

LONGEST_SECONDS, FADE_SECONDS, EVERY = 20.0, 0.5, 2
"""Of each tune so much is heard, ending softly, with every second sample of one ear: a page of ten moments
then has some ten megabytes."""
WIDTH = 800


@dataclass(frozen=True)
class ReplayWritten:
    """So many of the moments are on the page."""

    done: int
    total: int


@dataclass(frozen=True)
class ReplaySaved:
    """The page is there; what could not be heard stands on it with its reason."""

    path: Path
    size_bytes: int
    unheard: int


def save_replay(
    points: Sequence[Point], title: str, path: Path
) -> Iterator[ReplayWritten | ReplaySaved | None]:
    """Composes, draws and plays each moment, and writes the page at the end; closing it writes nothing.

    Raises:
        ComposerError: there is no moment to write, or the disk refuses; what was there stays.
    """
    if not points:
        raise ComposerError("There is nothing to replay yet: train a model first.")
    parts: list[str] = []
    unheard = 0
    engraver = Engraver()
    try:
        for found in hear(points):
            if found is None:
                yield None
                continue
            unheard += isinstance(found, Unheard)
            parts.append(_moment(found, engraver))
            yield ReplayWritten(len(parts), len(points))
    finally:
        engraver.close()
    data = PAGE.format(title=html.escape(title), moments="\n".join(parts)).encode()
    write_atomically(path, data)
    yield ReplaySaved(path, len(data), unheard)


def _moment(found: Heard | Unheard, engraver: Engraver) -> str:
    name = f"Step {found.point.step:,}" if found.point.step else "Untrained"
    if isinstance(found, Unheard):
        return _section(name, "", f"<p>{html.escape(found.reason)}</p>")
    inside = _picture(found, engraver) + _sound(found)
    abc = f"<details><summary>ABC</summary><pre>{html.escape(found.text)}</pre></details>"
    return _section(name, found.possible.format(percent=found.percent), inside + abc)


def _section(name: str, what: str, inside: str) -> str:
    return f"<section><h2>{html.escape(name)} <small>{html.escape(what)}</small></h2>{inside}</section>"


def _picture(found: Heard, engraver: Engraver) -> str:
    """The pages as pictures: as `<img>`, whose ids are their own, and in which no script runs."""
    try:
        pages = engraver.engrave(found.text, WIDTH).pages
    except ComposerError as error:
        return f"<p>{html.escape(str(error))}</p>"
    alt = html.escape(title_of(found.point.step), quote=True)
    return "".join(f'<img alt="{alt}" src="{_data("image/svg+xml", page)}">' for page in pages)


def _sound(found: Heard) -> str:
    if not found.notes:
        return "<p>There is no note in it to be heard.</p>"
    try:
        recording = synthesize(arrange(read_tune(found.text), PlayingSettings(accompaniment=False)).midi)
    except ComposerError as error:
        return f"<p>{html.escape(str(error))}</p>"
    return f'<audio controls src="{_data("audio/wav", small_wave(recording))}"></audio>'


def small_wave(recording: Recording) -> bytes:
    """One ear, half as many samples, and no more than `LONGEST_SECONDS` of it."""
    whole = recording.frame(LONGEST_SECONDS) // EVERY * EVERY
    mono = recording.samples[:whole].astype("float32").mean(axis=1).reshape(-1, EVERY).mean(axis=1)
    rate = recording.sample_rate // EVERY
    if recording.duration_seconds > LONGEST_SECONDS:
        fading = round(FADE_SECONDS * rate)
        mono[-fading:] *= [1 - place / fading for place in range(fading)]
    written = io.BytesIO()
    with wave.open(written, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(mono.astype("<i2").tobytes())
    return written.getvalue()


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 860px; margin: 2em auto; padding: 0 1em; }}
section {{ border: 1px solid #dcd9d1; border-radius: 8px; padding: 0 1em 1em; margin: 1em 0; }}
section.plays {{ border: 2px solid #0b6b63; }}
small {{ font-weight: normal; color: #5b5850; }}
img {{ width: 100%; background: #fff; }} audio {{ width: 100%; }}
</style></head><body>
<h1>{title}</h1>
<p>What one network wrote at one step of its training and the next, with the same opening and the same seed.
Made with ABC Composer. <button id="replay">Replay all</button></p>
{moments}
<script>
const sounds = [...document.querySelectorAll("audio")], button = document.getElementById("replay");
let at = -1;
function stop() {{ if (at >= 0) sounds[at].pause(); at = -1; button.textContent = "Replay all"; }}
function next(row) {{
  stop();
  if (row >= sounds.length) return;
  at = row; button.textContent = "Stop";
  sounds[row].currentTime = 0;
  sounds[row].parentElement.scrollIntoView({{behavior: "smooth", block: "center"}});
  sounds[row].play();
}}
sounds.forEach((sound, row) => {{
  sound.onplay = () => sound.parentElement.classList.add("plays");
  sound.onpause = () => sound.parentElement.classList.remove("plays");
  sound.onended = () => {{ if (at === row) next(row + 1); }};
}});
button.onclick = () => at >= 0 ? stop() : next(0);
</script></body></html>
"""
