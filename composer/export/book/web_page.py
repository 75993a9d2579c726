"""A book as one web page that plays: drawings, notes and script are in it, and it asks for nothing else."""

import json
import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from composer.export.book.book import Book
from composer.export.book.engraved import EngravedTune
from composer.notation.reader import read_tune
from composer.plurals import plural
from composer.resources import resource
from composer.score.performance import perform
from composer.score.xml_characters import allowed_in_xml

_GLYPH = re.compile(r'<g id="(E[^"]*)">.*?</g>', re.DOTALL)
_DEFINITIONS = re.compile(r"<defs>.*?</defs>", re.DOTALL)
_STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.DOTALL)
_ROOT = re.compile(r'<svg width="(\d+)px" height="(\d+)px"[^>]*? id="([^"]+)">')
_IDENTIFIER = re.compile(r' id="[^"]*"')
_DRAWN_BY = re.compile(r"<desc>.*?</desc>", re.DOTALL)
_MUSIC = "music"
# A page that somebody sends on can neither fetch nor send anything, whatever its tunes say.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'"


class BookWebPage:
    """Signs that all drawings share stand in it once."""

    suffix = ".html"
    label = "Web page that plays"
    painted = True

    def write(self, book: Book, path: Path) -> Iterator[int]:
        """Writes the file."""
        glyphs: dict[str, str] = {}
        styles: dict[str, None] = {}
        with open(path, "w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(_beginning(book))
            for number, tune in enumerate(book.tunes, 1):
                drawings = "".join(_plain(drawing.svg.decode(), glyphs, styles) for drawing in tune.drawings)
                file.write(_section(number, tune, drawings))
                yield number
            file.write(f"<style>{''.join(styles)}</style>\n")
            file.write(
                f'<svg class="glyphs" aria-hidden="true"><defs>{"".join(glyphs.values())}</defs></svg>\n'
            )
            file.write(f"<script>\n{_text('player.js')}</script>\n</body>\n</html>\n")


def _beginning(book: Book) -> str:
    title = _shown(book.settings.title.strip())
    lines = "\n".join(
        f'<li><a href="#tune-{number}">{_shown(tune.title)}</a></li>'
        for number, tune in enumerate(book.tunes, 1)
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="ABC Composer">
<title>{title}</title>
<style>
{_text("page.css")}</style>
</head>
<body>
<h1>{title}</h1>
<p class="count">{plural(len(book.tunes), "tune")}</p>
<nav aria-label="Contents"><ol>
{lines}
</ol></nav>
"""


def _section(number: int, tune: EngravedTune, drawings: str) -> str:
    title = _shown(tune.title)
    notes = json.dumps(_notes(tune.text), separators=(",", ":"))
    return f"""<section id="tune-{number}" aria-label="{title}">
<h2>{title}</h2>
{drawings}
<div class="do"><button type="button" data-notes="notes-{number}" data-play="▶ Play" data-stop="■ Stop" \
aria-pressed="false">▶ Play</button>
<details><summary>ABC</summary><pre>{_shown(tune.text)}</pre></details></div>
<script type="application/json" id="notes-{number}">{notes}</script>
</section>
"""


def _notes(text: str) -> list[float]:
    """Start and length in milliseconds, MIDI pitch and velocity, one note after the other."""
    performance = perform(read_tune(text))
    numbers: list[float] = []
    for note in performance.notes:
        start = performance.seconds(note.onset)
        length = performance.seconds(note.onset + note.duration) - start
        pitch = round(note.pitch + float(note.bend), 2) if note.bend else note.pitch
        numbers += [round(1000 * start), round(1000 * length), pitch, note.velocity]
    return numbers


def _plain(svg: str, glyphs: dict[str, str], styles: dict[str, None]) -> str:
    """A drawing without what the page has once: its glyphs and its style, which are added to these."""
    root = _ROOT.search(svg)
    assert root is not None, "every drawing has a size and an identifier"
    suffix = root[3]
    definitions = _DEFINITIONS.search(svg)
    for glyph in _GLYPH.finditer(definitions[0] if definitions else ""):
        glyphs.setdefault(glyph[1], glyph[0])
    if style := _STYLE.search(svg):
        styles.setdefault(style[1].replace(f"#{suffix}", f".{_MUSIC}"))
    body = svg[root.end() :]
    for once in (_DEFINITIONS, _STYLE, _DRAWN_BY, _IDENTIFIER):
        body = once.sub("", body)
    return f'<svg class="{_MUSIC}" viewBox="0 0 {root[1]} {root[2]}" role="img">{body}'


def _shown(text: str) -> str:
    return escape(allowed_in_xml(text))


def _text(name: str) -> str:
    return resource(f"web_page/{name}").read_text(encoding="utf-8")


WEB_PAGE = BookWebPage()
