"""The places of the window: a list, a form, and what they ask of the workflows."""
