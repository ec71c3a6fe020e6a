"""What takes all capabilities: wide reads for one screen each, and merging two records of one person."""
