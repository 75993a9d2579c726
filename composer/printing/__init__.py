"""Ways out for a tune that need Qt to draw: called by name, from the window and without one."""
