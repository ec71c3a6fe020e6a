import pytest

from api.documents import fit_documents
from api.graphql import build_schema
from domain.documents.errors import UnfitDocument
from domain.documents.policy import NewDocument, text_hash

WHO = "query Who { viewer { kind } }"
DOCUMENTS = build_schema(production=False).documents


def test_what_fits_is_named_by_its_operations():
    by_hash = f"sha256:{text_hash(WHO).hex()}"
    texts = {"one": f"{WHO} query Other {{ viewer {{ kind }} }}", "2": "{ viewer { kind } }", by_hash: WHO}
    assert fit_documents(texts, DOCUMENTS) == [
        NewDocument("one", texts["one"], "Who, Other"),
        NewDocument("2", texts["2"], "(no name)"),
        NewDocument(by_hash, WHO, "Who"),
    ]


@pytest.mark.parametrize(
    ("document_id", "text", "reason"),
    [
        ("bad", "{ nonsense }", "The document bad cannot be registered: Cannot query field 'nonsense'"),
        ("bad", "{ viewer", "The document bad cannot be registered: Syntax Error"),
        ("bad", "{ " + " ".join(f"a{n}: viewer {{ kind }}" for n in range(16)) + " }", "at most 15 for aliases"),
        ("bad", "{ viewer { " + "kind " * 2000 + "} }", "Document contains more than 2000 tokens"),
        ("sha256:" + "0" * 64, WHO, "the id is not the SHA-256 of the text"),
        ("sha256:0", WHO, "the id is not the SHA-256 of the text"),
    ],
)
def test_the_first_that_does_not_fit_is_told(document_id: str, text: str, reason: str):
    with pytest.raises(UnfitDocument, match=reason):
        fit_documents({"good": WHO, document_id: text, "worse": "{"}, DOCUMENTS)
