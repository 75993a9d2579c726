"""What the pages of the Help menu say."""

import tomllib
from collections.abc import Iterable
from html import escape
from typing import Any

from composer.resources import resource
from composer.ui.licences import Part
from composer.ui.words import say

ABC_PAGE = "abc_page.toml"

GETTING_STARTED = """
<h3>Your first tune</h3>
<ol>
<li><b>Press Compose</b>: the model that comes with the program writes tunes, and each joins the list on the
left. Tick “Play while it is written” to hear one while it grows.</li>
<li><b>Ask for what you want</b> on the right: key, rhythm and length; More wishes has meter, form, opening
notes and your instrument. This tune tells how good the open one is, and why.</li>
<li><b>Press the play button, or the space bar</b> on the page. Click a note to play from there; From and To
mark a stretch to repeat; the tempo is in beats a minute; More has transposition, count-in, and in a narrow
window sound and volume.</li>
<li><b>Edit the text</b> below the page: page and sound follow. A click on a note selects its text, and the
arrow keys move it. Where a bar is too short or too long, “1 bar to mend” goes there. Whoever does not read
ABC hides the text: View, ABC text.</li>
<li><b>Work on it</b>: select bars and press Rework for eight ways to compose them again, varied, like other
bars, or followed by an answer. Tune, Another like this composes new ones with this tune as the example.</li>
<li><b>Press Export…</b>, or drag the page or tunes of a list into your music program: they arrive as
MIDI.</li>
<li><b>Teach it yours</b>: the button below the model asks for the folder with your tunes. A model of your own
takes some minutes; you may stop earlier, and what was learned until then is kept.</li>
</ol>
<h3>Where things are</h3>
<ul>
<li><b>Compose</b> makes tunes with a model.</li>
<li><b>Library</b> keeps every tune that you compose or edit, by itself, with its earlier texts; what is
deleted waits in the trash. Your models are there too.</li>
<li><b>Files</b> lists the tunes of the files that you opened: File, Open, or drop them on the window. Save
writes what you edited into the file, and touches nothing else in it.</li>
<li><b>Train</b> makes models, and shows how well they learn.</li>
<li><b>Corpus</b> holds the tunes to learn from: bundled collections, or your own files. Drop a folder on
the window, or use File, Open folder as corpus.</li>
</ul>
<p>Only files have to be saved: all else is kept by itself. Nothing is sent anywhere; all of it stays on this
computer.</p>
"""
ABC_FOOT = """
<p>Whatever has a meaning in ABC and none here is said beside the text, and changes nothing. While you write,
what is wrong is underlined; “1 bar to mend” goes there and offers a mend. Every tune that is composed here is
a good example: change a letter, and look at the page.</p>
"""
ABOUT = """
<p>Version {version}. It learns folk tunes and composes new ones. Everything stays on this computer.</p>
<p>Your tunes and models lie in<br>{folder}</p>
<p>ABC Composer itself is free software under the MIT licence. The tunes of a corpus have licences of their
own, which Corpus shows.</p>
<h3>What comes along</h3><table cellpadding='3'>{rows}</table>
"""


def about(version: str, folder: str, come_along: Iterable[Part]) -> str:
    """The page about the program."""
    rows = "".join(
        f"<tr><td>{escape(part.name)}</td><td>&nbsp;{escape(part.version)}&nbsp;</td>"
        f"<td>{escape(part.licence)}</td></tr>"
        for part in come_along
    )
    return say(ABOUT, version=escape(version) or say("not installed"), folder=escape(folder), rows=rows)


def abc_page() -> str:
    """ABC in one page: what is written, and what it means."""
    table = tomllib.loads(resource(ABC_PAGE).read_text(encoding="utf-8"))
    return "".join(_abc_section(section) for section in table["section"]) + say(ABC_FOOT)


def _abc_section(section: dict[str, Any]) -> str:
    rows = "".join(
        f"<tr><td width='270'><code>{escape(row['abc'])}</code></td><td>{escape(say(row['label']))}</td></tr>"
        for row in section["rows"]
    )
    return f"<h3>{escape(say(section['title']))}</h3><table cellpadding='3'>{rows}</table>"
