"""The places of the window: what stands in the middle and on the right for each."""
