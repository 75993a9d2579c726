"""`fetch`: brings collections that do not come with the program, and says first what they are."""

import argparse
import sys

from composer.cli.narration import StatusLine, event_line
from composer.corpus.bundled.registry import BUNDLED
from composer.corpus.fetching import Fetched, fetch


def fetch_collections(arguments: argparse.Namespace) -> int:
    """Fetches those that are named; the first that can't be had ends it."""
    status = StatusLine(sys.stderr)
    for name in arguments.names:
        collection = BUNDLED[name]
        if (archive := collection.archive) and not collection.is_here:
            status.say(collection.notice)
            status.say(archive.what_is_fetched)
        for event in fetch(collection):
            if not isinstance(event, Fetched):
                status.show(f"Fetching {event.title}…")
                continue
            status.clear()
            print(event_line(event) if arguments.json else event.folder)
    return 0
