"""Patients who joined for family benefits."""
