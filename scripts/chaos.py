"""Breaks the real program on purpose and tells what did not hold: `chaos.py kill --runs 20 --seed 1`, ….

Each disturbance is a module of `disturbances/` with `add_arguments(parser)` and `run(options)`, which
returns what is printed: one JSON object on one line, with `failures`, the sentences about what did not hold;
the exit code is 1 where there is one. Run it with the project's own environment: `.venv/bin/python
scripts/chaos.py …`. What was run so far stands in `docs/reliability.md`.
"""

import argparse
import sys

from chosen_module import result_of_chosen

DISTURBANCES = {
    "kill": "kills the program while it edits, composes, trains, exports and saves",
    "resume": "kills a training and compares its curve with one that was left alone",
    "close": "closes the window at a random moment of whatever it does",
    "disk-full": "fills the disk at every place where something is written",
    "damaged": "damages a file of the data folder, then starts",
    "hostile": "opens files that were made to do harm",
    "malformed": "gives damaged tunes to reader, page and sound",
    "monkey": "clicks, types and chooses at random in the real window",
    "stateful": "library, document and journal against a plain model of them",
    "soak": "trains, composes, plays and edits for an hour",
}


def main() -> int:
    """Runs the disturbance that the command line names."""
    parser = argparse.ArgumentParser(description="Breaks ABC Composer on purpose.")
    result = result_of_chosen("disturbances", DISTURBANCES, parser, "run")
    return 1 if result["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
