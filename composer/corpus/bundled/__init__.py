"""The collections that come with the program: one file each, and one registry line."""
