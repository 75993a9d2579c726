"""What scripts/bundle.py is made of: the program as a folder, its archive, and its Debian package."""
