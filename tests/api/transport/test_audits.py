"""GraphQL over HTTP as its specification's own audits see it."""

from typing import Any

import pytest

AUDIT_COUNT = 61


@pytest.mark.node
def test_every_graphql_http_audit_passes(audit: Any, serve: Any, app: Any):
    with serve(app) as url:
        results = audit(f"{url}/graphql")
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == AUDIT_COUNT
