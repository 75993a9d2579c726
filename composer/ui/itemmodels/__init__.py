"""Qt item models over the project's own values."""
