"""Working on a tune that is there: some of its bars are composed anew, all else stays as it is written."""
