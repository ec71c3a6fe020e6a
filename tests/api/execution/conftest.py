"""A small library of authors and books, with every kind of field, and a context that notes every batch call."""

import enum
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any
from uuid import UUID

import pytest
import strawberry
from strawberry.schema.config import StrawberryConfig
from strawberry.types import ExecutionResult

from api import ids
from api.execution import (
    NodeQuery,
    Row,
    Schema,
    Selection,
    argument,
    computed,
    connection_field,
    edge,
    edge_field,
    mutation_field,
    query_field,
    subscription_field,
)
from api.ids import Node
from api.money import Money
from api.paging import Connection, Order, Page, Window, page, window
from api.scalars import SCALAR_MAP
from api.schema.errors import UserError
from domain.kernel.errors import Conflict, Forbidden, NotFound, RateLimited, Unauthenticated

BY_NUMBER = Order("books:number", (("number", "b.number"), ("id", "b.id")), descending=False)
BY_NAME = Order("authors:name", (("name", "a.name"), ("id", "a.id")), descending=False)


def uuid_of(number: int) -> UUID:
    """Return the id of the author or book with this number."""
    return UUID(int=number)


@dataclass
class Actor:
    locale: str = "en"


@dataclass
class Library:
    """The context: the rows, and what was called."""

    authors: list[Row] = field(default_factory=list)
    books: list[Row] = field(default_factory=list)
    calls: list[tuple[str, int, Row]] = field(default_factory=list)
    looks: list[frozenset[str]] = field(default_factory=list)
    selections: list[Selection] = field(default_factory=list)
    actor: Actor = field(default_factory=Actor)
    currency_code: str = "EUR"
    failure: Exception | None = None

    def note(self, name: str, parents: list[Row], args: Row, sel: Selection) -> None:
        self.calls.append((name, len(parents), args))
        self.looks.append(sel.fields)
        self.selections.append(sel)

    def called(self) -> list[tuple[str, int]]:
        return [(name, count) for name, count, _ in self.calls]


@strawberry.enum
class Genre(enum.Enum):
    CRIME = "CRIME"
    POETRY = "POETRY"


@strawberry.input
class BookFilter:
    genre: Genre | None = None
    title_starts: str | None = None


@strawberry.type
class Country:
    code: str


@strawberry.type
class Home:
    city: str
    country: Country | None = edge_field(description="Where the city is.")


ids.register("Author", "AUT")
ids.register("Book", "BOO")


@strawberry.type
class Author(Node):
    name: str
    motto: str | None
    tags: list[str]
    home: Home
    secret: str | None = edge_field(description="Not for the family.")
    shout: str
    short: str | None = edge_field(description="A batch function that gives too little.")
    friend: Annotated["Author", strawberry.lazy(__name__)] | None = edge_field(description="A friend.")
    books: Connection[Annotated["Book", strawberry.lazy(__name__)]] = connection_field(
        description="The author's books.", arguments=[argument("filter", BookFilter | None, "Only these.")]
    )

    @strawberry.field
    def echo(self, info: strawberry.Info, word: str = "hey") -> str:
        return f"{self['name']} {word} {info.context.actor.locale}"  # type: ignore[index]


@strawberry.type
class Book(Node):
    title: str
    genre: Genre
    price: Money
    author: Author | None = edge_field(description="Who wrote it.")


Thing = Annotated[Author | Book, strawberry.union("Thing")]


@edge("Author", "books")
async def author_books(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Page]:
    frame = window(args, BY_NUMBER)
    ctx.note("Author.books", parents, args, sel)
    pages = []
    for parent in parents:
        mine = [book for book in ctx.books if book["author_id"] == parent["id"]]
        if args["filter"] is not None and args["filter"].genre is not None:
            mine = [book for book in mine if book["genre"] == args["filter"].genre.value]
        pages.append(page(fetched(mine, frame), frame, count=len(mine)))
    return pages


def fetched(rows: list[Row], frame: Window) -> list[Row]:
    """Do in Python what a database does with a window over an ascending order."""
    rows = sorted(rows, key=frame.order.key_of, reverse=frame.backward)
    if frame.after is not None:
        rows = [row for row in rows if frame.order.key_of(row) > frame.after]
    if frame.before is not None:
        rows = [row for row in rows if frame.order.key_of(row) < frame.before]
    return rows[: frame.limit]


@edge("Book", "author")
async def book_author(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Row | None]:
    ctx.note("Book.author", parents, args, sel)
    by_id = {author["id"]: author for author in ctx.authors}
    return [by_id.get(parent["author_id"]) for parent in parents]


@edge("Author", "friend")
async def author_friend(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Row | None]:
    ctx.note("Author.friend", parents, args, sel)
    if ctx.failure:
        raise ctx.failure
    by_id = {author["id"]: author for author in ctx.authors}
    return [by_id.get(parent["friend_id"]) for parent in parents]


@edge("Author", "secret", private=True)
async def author_secret(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[str]:
    ctx.note("Author.secret", parents, args, sel)
    return [f"secret of {parent['name']}" for parent in parents]


@edge("Home", "country")
async def home_country(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Row]:
    ctx.note("Home.country", parents, args, sel)
    return [{"code": parent["city"][:2].upper()} for parent in parents]


@edge("Author", "short")
async def author_short(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[str]:
    return ["x"] * (len(parents) - 1)


@computed("Author", "shout")
def author_shout(_ctx: Library, source: Row) -> str:
    return str(source["name"]).upper()


@ids.node_loader("Author")
async def load_authors(ctx: Library, uuids: list[UUID]) -> list[Row | None]:
    ctx.calls.append(("load Author", len(uuids), {}))
    by_id = {author["id"]: author for author in ctx.authors}
    return [by_id.get(each) for each in uuids]


@ids.node_loader("Book")
async def load_books(ctx: Library, uuids: list[UUID]) -> list[Row | None]:
    ctx.calls.append(("load Book", len(uuids), {}))
    by_id = {book["id"]: book for book in ctx.books}
    return [by_id.get(each) for each in uuids]


@strawberry.type
class Quote:
    total: int | None
    user_errors: list[UserError]


@strawberry.type(name="LibraryQuery")
class Query(NodeQuery):
    authors: Connection[Author] = connection_field(description="All authors.")
    quote: Quote = edge_field(description="A price.", arguments=[argument("raises", bool, "Raise, don't return.")])

    @query_field(Author | None, description="One author.")
    async def author(self, info: strawberry.Info, id: strawberry.ID) -> Row | None:  # noqa: A002
        wanted = ids.decode(id, "Author")
        return next((author for author in info.context.authors if author["id"] == wanted), None)

    @query_field(list[Thing], description="Everything.")
    async def things(self, info: strawberry.Info) -> list[Row]:
        authors = [{**row, "__typename": "Author"} for row in info.context.authors]
        return authors + [{**row, "__typename": "Book"} for row in info.context.books]

    @query_field(list[Author], description="Authors in read-only mappings.")
    def frozen(self, info: strawberry.Info) -> list[MappingProxyType[str, Any]]:
        return [MappingProxyType(row) for row in info.context.authors]

    @query_field(int | None, description="Fails as the context says.")
    async def failing(self, info: strawberry.Info) -> int:
        if info.context.failure:
            raise info.context.failure
        return 1


@edge("LibraryQuery", "quote")
async def quote(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Any]:
    if ctx.failure and args["raises"]:
        raise ctx.failure
    return [ctx.failure or {"total": 5}]


@edge("LibraryQuery", "authors")
async def all_authors(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Page]:
    frame = window(args, BY_NAME)
    ctx.note("LibraryQuery.authors", parents, args, sel)

    async def count() -> int:
        ctx.calls.append(("count authors", 1, {}))
        return len(ctx.authors)

    return [page(fetched(ctx.authors, frame), frame, count=count)]


@strawberry.input
class BookRenameInput:
    book_id: strawberry.ID
    new_title: str
    price: Decimal | None = None


@strawberry.type
class BookRenamePayload:
    book: Book | None = edge_field(description="The book.")
    old_title: str | None
    user_errors: list[UserError]


@edge("BookRenamePayload", "book")
@edge("BookChangedPayload", "book")
async def payload_book(ctx: Library, parents: list[Row], args: Row, sel: Selection) -> list[Row | None]:
    ctx.note("Payload.book", parents, args, sel)
    by_id = {book["id"]: book for book in ctx.books}
    return [by_id.get(parent["book_id"]) for parent in parents]


@strawberry.type
class BookChangedPayload:
    book: Book | None = edge_field(description="The book.")


REFUSALS: dict[str, Exception] = {
    "conflict": Conflict(field=("lines", "0", "new_title")),
    "missing": NotFound(),
    "forbidden": Forbidden(),
    "anonymous": Unauthenticated(),
    "bug": RuntimeError("oops"),
    "limited": RateLimited(retry_after_s=7),
}


@strawberry.type(name="LibraryMutation")
class Mutation:
    @mutation_field(BookRenamePayload, description="Rename a book.")
    async def book_rename(self, info: strawberry.Info, input: BookRenameInput) -> Row:  # noqa: A002
        if input.new_title in REFUSALS:
            raise REFUSALS[input.new_title]
        wanted = ids.decode(input.book_id, "Book")
        book = next(each for each in info.context.books if each["id"] == wanted)
        old, book["title"] = book["title"], input.new_title
        return {"book_id": wanted, "old_title": old}

    @mutation_field(int | None, description="No payload.")
    async def plain(self) -> int:
        raise REFUSALS["conflict"]


@strawberry.type(name="LibrarySubscription")
class Subscription:
    @subscription_field(BookChangedPayload, description="Every change of a book.")
    async def book_changed(self, info: strawberry.Info, times: int) -> AsyncIterator[Row]:
        for number in range(times):
            yield {"book_id": info.context.books[number]["id"]}


@pytest.fixture(scope="session")
def schema() -> Schema:
    """Give the library's schema."""
    return Schema(Query, Mutation, Subscription, config=StrawberryConfig(scalar_map=SCALAR_MAP), types=[Author, Book])


@pytest.fixture
def library() -> Library:
    """Give a library of 3 authors with 4 books each."""
    authors = [
        {
            "id": uuid_of(number),
            "name": f"Author {number}",
            "motto": None,
            "tags": ["a", "b"],
            "home": {"city": f"City {number}"},
            "friend_id": uuid_of(number % 3 + 1),
            "scope": "family" if number == 2 else "full",
        }
        for number in (1, 2, 3)
    ]
    books = [
        {
            "id": uuid_of(100 * number + index),
            "number": index,
            "title": f"Book {number}.{index}",
            "genre": "CRIME" if index % 2 else "POETRY",
            "price": 1000 * number + index,
            "author_id": uuid_of(number),
        }
        for number in (1, 2, 3)
        for index in range(4)
    ]
    return Library(authors, books)


Run = Callable[..., Coroutine[Any, Any, ExecutionResult]]


@pytest.fixture
def run(schema: Schema, library: Library) -> Run:
    """Give a function that runs an operation on the library."""

    async def run(query: str, **variables: Any) -> ExecutionResult:
        return await schema.execute(query, variable_values=variables, context_value=library)

    return run


@pytest.fixture
def data(run: Run) -> Callable[..., Coroutine[Any, Any, Any]]:
    """Give a function that runs an operation, which must succeed, and returns its data."""

    async def data(query: str, **variables: Any) -> Any:
        result = await run(query, **variables)
        assert result.errors is None, [error.original_error or error for error in result.errors]
        return result.data

    return data
