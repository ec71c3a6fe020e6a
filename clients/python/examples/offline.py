"""A till that loses its connection goes on taking vouchers.

python offline.py URL FOLDER; the store's API key is in ENAMEL_KEY. It is told line by line what to do:

fetch                      while connected: keep keys and a list
take CODE TOTAL ORDER      without a connection
tell                       connected again
"""

import base64
import json
import os
import sys
from decimal import Decimal
from pathlib import Path

from enamel_partner import SignedList, Till
from enamel_partner.offline import OfflineListError, OfflineQueue, OfflineVouchers


def fetch(till: Till, folder: Path) -> str:
    """Keep the list for the next day, and the keys that check it, the first time alone."""
    keys = folder / "keys.json"
    if not keys.exists():
        found = {name: base64.b64encode(key).decode() for name, key in till.offline_keys().items()}
        keys.write_text(json.dumps(found), "utf-8")
    (folder / "list.json").write_text(till.offline_list(days=1).to_json(), "utf-8")
    return f"{len(vouchers_of(folder))} vouchers are kept"


def vouchers_of(folder: Path) -> OfflineVouchers:
    """Return the list that was kept, its signature checked."""
    keys = {name: base64.b64decode(key) for name, key in json.loads((folder / "keys.json").read_text("utf-8")).items()}
    return OfflineVouchers(SignedList.from_json((folder / "list.json").read_text("utf-8")), keys=keys)


def take(folder: Path, code: str, total: Decimal, order: str) -> str:
    """Take a voucher without asking anybody."""
    queue = OfflineQueue(folder / "redemptions.jsonl")
    try:
        found = vouchers_of(folder).check(code, total=total, used=queue)
    except OfflineListError as error:
        return f"No vouchers without a connection: {error}"
    if found.reason is not None:
        return f"Not taken: {found.reason}"
    queue.add(code, order=order, total=total)
    return f"{found.title}: {found.value} off"


def tell(till: Till, folder: Path) -> str:
    """Tell what was taken, and fetch a new list."""
    results = OfflineQueue(folder / "redemptions.jsonl").upload(till)
    fetch(till, folder)
    return "\n".join(f"{row.order}: {row.status} {row.error.code if row.error else ''}".rstrip() for row in results)


def do(till: Till, folder: Path, what: str) -> str:
    """Do what a line says, and return what to show to the cashier."""
    match what.split():
        case ["fetch"]:
            return fetch(till, folder)
        case ["take", code, total, order]:
            return take(folder, code, Decimal(total), order)
        case ["tell"]:
            return tell(till, folder)
    return "fetch, take CODE TOTAL ORDER, or tell"


if __name__ == "__main__":
    url, place = sys.argv[1:]
    with Till(url, os.environ["ENAMEL_KEY"]) as till:
        for line in sys.stdin:
            print(do(till, Path(place), line))
