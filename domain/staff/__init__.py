"""Who works for the clinic, who signs in, and what each caller may do."""
