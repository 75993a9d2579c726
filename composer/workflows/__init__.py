"""Whole stories, one verb each, shared by the window and the command line: train, compose, export, check."""
