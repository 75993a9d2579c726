"""The command line: train, compose, export, check and fetch, the same workflows that the window runs."""
