"""What a till redeemed while it was cut off: kept in a file until it was told."""

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from threading import Lock
from typing import Any, Final
from uuid import uuid4

from enamel_partner.codes import spelled
from enamel_partner.till import Till
from enamel_partner.values import OfflineRedemption, UploadResult

_AT_ONCE: Final = 100


class OfflineQueue:
    """Redemptions that wait to be told, for one process.

    A line is on the disk before `add` returns. `upload` moves what waits aside and sends it under keys that stay the
    same until it is answered: whatever crashes, nothing is lost and nothing counts twice.

    Args:
        path: the file; another one with the ending `.sending` lies beside it during an upload.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._sending = path.with_name(f"{path.name}.sending")
        self._lock = Lock()
        self._codes = {spelled(row["code"]) for row in self._rows(self._sending, path)}

    def __contains__(self, code: object) -> bool:
        """Tell whether a code was redeemed here since the last upload was answered."""
        return isinstance(code, str) and spelled(code) in self._codes

    def __len__(self) -> int:
        """Return how many redemptions wait."""
        return sum(1 for _ in self._rows(self._sending, self._path))

    def add(self, code: str, *, order: str, total: Decimal | None = None, at: datetime | None = None) -> None:
        """Keep a redemption; call it before the goods are handed over.

        Args:
            code: the voucher's.
            order: the store's own reference, 1 to 200 characters.
            total: what the order cost before.
            at: when, with its zone; now by default.
        """
        row = {
            "id": str(uuid4()),
            "code": code,
            "order": order,
            "total": None if total is None else str(total),
            "at": (at or datetime.now(UTC)).isoformat(),
        }
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(f"\n{json.dumps(row)}\n")  # a line that a power cut left half written stays alone
            file.flush()
            os.fsync(file.fileno())
            self._codes.add(spelled(code))

    def upload(self, till: Till) -> list[UploadResult]:
        """Tell all that waits, in order, and return what became of it. Fetch a new list of vouchers then.

        Args:
            till: a connection whose key may redeem vouchers.

        Raises:
            EnamelError: it was not all answered; upload again later, also after a restart. A ThrottledError says when.
        """
        results: list[UploadResult] = []
        while self._is_moved_aside():
            rows = list(self._rows(self._sending))
            for start in range(0, len(rows), _AT_ONCE):
                part = rows[start : start + _AT_ONCE]
                results += till.upload_redemptions([_redemption(row) for row in part], key=part[0]["id"])
            with self._lock:
                self._sending.unlink()
                self._codes = {spelled(row["code"]) for row in self._rows(self._path)}
        return results

    def _is_moved_aside(self) -> bool:
        """Move what waits aside, unless an upload left something there, and tell whether there is anything."""
        with self._lock:
            if self._path.exists() and not self._sending.exists():
                self._path.replace(self._sending)
            return self._sending.exists()

    @staticmethod
    def _rows(*paths: Path) -> Iterator[dict[str, Any]]:
        for path in paths:
            for line in path.read_text("utf-8").splitlines() if path.exists() else ():
                try:
                    yield json.loads(line)
                except ValueError:
                    continue  # empty, or half written by a till that lost its power: `add` never returned


def _redemption(row: dict[str, Any]) -> OfflineRedemption:
    total = None if row["total"] is None else Decimal(row["total"])
    return OfflineRedemption(row["code"], row["order"], datetime.fromisoformat(row["at"]), total)
