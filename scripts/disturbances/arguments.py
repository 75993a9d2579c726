"""What every disturbance can be told: how often, and from which seed."""

import argparse


def add_runs_and_seed(parser: argparse.ArgumentParser, runs: int) -> None:
    """`--runs`, with so many where none are given, and `--seed`."""
    parser.add_argument("--runs", type=int, default=runs, help=f"how often ({runs})")
    parser.add_argument("--seed", type=int, default=1, help="from which all that is random is drawn (1)")
