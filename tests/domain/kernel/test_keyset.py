from domain.kernel.keyset import Order, Window

NEWEST = Order("invoices", (("at", "i.opened_at"), ("id", "i.id")))
OLDEST = Order("services", (("id", "s.id"),), descending=False)


def test_a_key_is_read_from_a_row_in_the_orders_terms():
    assert NEWEST.key_of({"id": 7, "at": "today", "other": None}) == ("today", 7)


def test_rows_are_fetched_in_the_lists_order_or_against_it():
    assert Window(NEWEST, 10).order_by == "i.opened_at DESC, i.id DESC"
    assert Window(NEWEST, 10, backward=True).order_by == "i.opened_at ASC, i.id ASC"
    assert Window(OLDEST, 10).order_by == "s.id ASC"
    assert Window(OLDEST, 10, backward=True).order_by == "s.id DESC"
    assert Window(OLDEST, 10).limit == 11


def test_a_window_without_bounds_keeps_every_row():
    assert Window(NEWEST, 10).condition(2) == ("TRUE", [])


def test_bounds_compare_whole_keys():
    assert Window(NEWEST, 10, after=("a", 1)).condition(2) == ("(i.opened_at, i.id) < ($2, $3)", ["a", 1])
    assert Window(OLDEST, 10, after=(1,), before=(9,)).condition(1) == ("(s.id) > ($1) AND (s.id) < ($2)", [1, 9])
    assert Window(NEWEST, 10, before=("a", 1)).condition(3) == ("(i.opened_at, i.id) > ($3, $4)", ["a", 1])


def test_a_page_knows_what_is_before_and_after_it():
    assert Window(OLDEST, 2).split([1, 2, 3]) == ([1, 2], False, True)
    assert Window(OLDEST, 2, after=(0,)).split([1, 2]) == ([1, 2], True, False)
    assert Window(OLDEST, 2, backward=True).split([9, 8, 7]) == ([8, 9], True, False)
    assert Window(OLDEST, 2, backward=True, before=(10,)).split([9]) == ([9], False, True)
    assert Window(OLDEST, 2).split([]) == ([], False, False)
