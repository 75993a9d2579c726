"""The command line: train, compose, export and check, the same workflows that the window runs."""
