"""The helper process that engraves: requests in, pages out.

verovio is native code that can crash or hang on unforeseen music, so it runs here, where nothing
is lost with it.
"""

import gc
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from composer.errors import ComposerError
from composer.processes.serving import Message, serve

if TYPE_CHECKING:
    from composer.score.drawing import Draughtsman


def load() -> Callable[[Message], Message]:
    """Loads verovio and its fonts; returns what answers a request."""
    # Imported here: the process ends with its parent while it loads, too.
    from composer.score.drawing import Draughtsman

    draughtsman = Draughtsman()
    gc.freeze()
    gc.disable()  # music21 leaves cycles behind: they are collected between two requests, not during one
    return partial(_answer, draughtsman)


def _answer(draughtsman: "Draughtsman", request: Message) -> Message:
    from composer.score.under_notes import UnderNotes

    under = request.pop("under", None)
    notation = UnderNotes(under["kind"], tuple(under["pitches"])) if isinstance(under, dict) else None
    try:
        drawing = draughtsman.draw(**request, under=notation)  # type: ignore[arg-type]
    except ComposerError as refusal:
        return {"refused": str(refusal)}
    except Exception as error:  # noqa: BLE001 - whatever it is, the window hears of it in the answer
        return {"error": f"{type(error).__name__}: {error}"}
    notes = [[n.element_id, n.page, n.span.start, n.span.end] for n in drawing.notes]
    return {"pages": list(drawing.pages), "notes": notes}


if __name__ == "__main__":
    serve(load, afterwards=gc.collect)
