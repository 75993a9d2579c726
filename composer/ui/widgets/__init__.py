"""Widgets that know nothing of the program around them: data in by methods, out by signals."""
