"""What schemathesis has to know of Enamel: values of its scalars, and what a server error is. It is loaded by `st`."""

import schemathesis
from hypothesis import strategies as st
from schemathesis import graphql

RARELY = ("", "NaN", "1e3", "-1", "0", "0.001", "99999999999.99", "１２", "1,5", "\u0000")
amounts = st.decimals("0.01", "100000", places=2).map(str)

graphql.scalar("Decimal", (amounts | st.sampled_from(RARELY)).map(graphql.nodes.String))
graphql.scalar(
    "Date", (st.dates().map(str) | st.sampled_from(["", "2026-02-30", "20260101"])).map(graphql.nodes.String)
)
graphql.scalar(
    "DateTime",
    (st.datetimes().map(lambda moment: f"{moment.isoformat()}Z") | st.just("2026")).map(graphql.nodes.String),
)
graphql.scalar(
    "URL",
    st.sampled_from(
        ["https://shop.invalid/enamel", "http://10.0.0.1/", "https://[::1]/", "ftp://a.b", "", "\u0000"]
    ).map(graphql.nodes.String),
)


@schemathesis.check
def server_is_well(ctx: object, response: object, case: object) -> None:
    """Let refusals pass, and nothing that is the server's own fault."""
    answer = response.json()
    codes = [error["extensions"]["code"] for error in answer.get("errors", ())]
    assert response.status_code < 500, response.text
    assert "INTERNAL_SERVER_ERROR" not in codes, response.text
    assert "GRAPHQL_PARSE_FAILED" not in codes, response.text
