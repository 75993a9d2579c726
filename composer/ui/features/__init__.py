"""What can be done with the open tune: one file each."""
