"""Where training tunes come from: bundled collections, files, folders and their report. Standard library."""
