"""Reads of segments: whom they hold, and the segments themselves."""

from domain.segments.queries.members import (
    MEMBERS_NEWEST_FIRST,
    count_members,
    members_among,
    members_of,
    moment_of,
)
from domain.segments.queries.segments import (
    SEGMENTS_NEWEST_FIRST,
    count_segments,
    filters_of,
    segments,
    segments_by_ids,
)

__all__ = [
    "MEMBERS_NEWEST_FIRST",
    "SEGMENTS_NEWEST_FIRST",
    "count_members",
    "count_segments",
    "filters_of",
    "members_among",
    "members_of",
    "moment_of",
    "segments",
    "segments_by_ids",
]
