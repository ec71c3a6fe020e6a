"""What may be heard of, where it may be sent, and when it is tried again. Pure."""
