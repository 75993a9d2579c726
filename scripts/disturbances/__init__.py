"""Disturbances of the real program, each a module; see `chaos.py`."""
