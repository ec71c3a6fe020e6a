"""Segments made, changed and deleted; the thirds of the patients kept for checkouts."""

from domain.segments.service.bounds import keep_value_bounds
from domain.segments.service.keeping import create_segment, delete_segment, update_segment

__all__ = ["create_segment", "delete_segment", "keep_value_bounds", "update_segment"]
