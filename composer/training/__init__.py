"""The training loop: an iterator of frozen events that knows no framework, thread or window."""
