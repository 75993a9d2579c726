"""Opens the window, or runs a command where one is given: `abc-composer`, `abc-composer train …`."""

import sys

from composer.display import display_problem


def main() -> int:
    """Returns the exit code of the window or the command."""
    arguments = sys.argv[1:]
    if arguments:
        from composer.cli.commands import main as run_command

        return run_command(arguments)
    return open_window()


def open_window() -> int:
    """Opens the window; where that can't be, prints why and returns 1."""
    problem = display_problem()
    if problem:
        return _refuse(problem)
    try:
        from composer.ui.application import main as run_application
    except ImportError as error:
        # The loader's words: "libEGL.so.1: cannot open shared object file: …"
        library, missing, _ = str(error).partition(": cannot open shared object file")
        if not missing:
            raise
        return _refuse(
            f"The window can't open: Qt needs the system library “{library}”, and it is missing. "
            "In a checkout “python3 scripts/run.py” installs it; elsewhere your package manager does."
        )
    return run_application()


def _refuse(problem: str) -> int:
    print(problem, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
