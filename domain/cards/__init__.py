"""Wide reads across capabilities, for one screen each."""
