"""What plays the open tune."""
