"""What shows the open tune: the page."""
