"""Partners in plain Python: their accounts, sales at their tills, and statements (R-PAR-2, R-PAR-4)."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.properties.oracle import Patient, Thing, require


@dataclass(frozen=True)
class Entry:
    """A line of a partner's account: positive for what the clinic holds of it or owes it."""

    kind: str
    amount: int
    day: date


@dataclass(frozen=True)
class Statement:
    """A closed period: its days, the balances around it, and its lines."""

    first: date
    last: date
    opening: int
    lines: tuple[Entry, ...]

    @property
    def payments(self) -> int:
        """Return what was paid, in less out."""
        return sum(line.amount for line in self.lines if line.kind == "PAYMENT")

    @property
    def total(self) -> int:
        """Return what the partner comes to owe by everything else."""
        return -sum(line.amount for line in self.lines if line.kind != "PAYMENT")

    @property
    def closing(self) -> int:
        """Return what the lines leave."""
        return self.opening - self.total + self.payments


@dataclass(eq=False, repr=False)
class Partner(Thing):
    """A shop with one account, whose balance does not fall below its floor."""

    name: str
    floor: int
    return_days: int = 14
    sale_limit: int | None = None
    daily_limit: int | None = None
    life_days: int | None = None
    lines: list[Entry] = field(default_factory=list)
    open_lines: list[Entry] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    sales: "list[Sale]" = field(default_factory=list)

    @property
    def balance(self) -> int:
        """Return what the clinic holds of it or owes it, less what it owes."""
        return sum(line.amount for line in self.lines)

    @property
    def funds(self) -> int:
        """Return what it can still give away."""
        return self.balance - self.floor

    def post(self, kind: str, amount: int, day: date) -> None:
        """Write a line; one of nothing is none. What takes from the partner needs its funds."""
        require(amount >= 0 or -amount <= self.funds, "INSUFFICIENT_FUNDS")
        if amount:
            self.lines.append(Entry(kind, amount, day))
            self.open_lines.append(self.lines[-1])

    def pay(self, amount: int, day: date) -> None:
        """Let it pay in, or be paid out what it is owed."""
        require(amount > 0 or -amount <= self.balance, "INSUFFICIENT_FUNDS")
        self.post("PAYMENT", amount, day)

    def sell(self, patient: Patient, total: int, bonus: int, day: date) -> "Sale":
        """Give a buyer a bonus, within what was agreed for a sale and a day."""
        given = sum(sale.bonus - sale.bonus_back for sale in self.sales if sale.day == day)
        require(self.sale_limit is None or bonus <= self.sale_limit, "AMOUNT_OUT_OF_RANGE")
        require(self.daily_limit is None or given + bonus <= self.daily_limit, "CONFLICT")
        self.post("SALE", -bonus, day)
        self.sales.append(Sale(self, patient, len(self.sales), total, bonus, day))
        return self.sales[-1]

    def close(self, first: date, last: date) -> Statement:
        """Close a period: what is in no statement yet and is dated on its last day or before."""
        opening = self.statements[-1].closing if self.statements else 0
        taken = tuple(line for line in self.open_lines if line.day <= last)
        self.open_lines = [line for line in self.open_lines if line.day > last]
        self.statements.append(Statement(first, last, opening, taken))
        return self.statements[-1]


@dataclass(eq=False, repr=False)
class Sale(Thing):
    """A sale that a till reported."""

    partner: Partner
    patient: Patient
    number: int
    total: int
    bonus: int
    day: date
    total_back: int = 0
    bonus_back: int = 0

    def take_back(self, amount: int, day: date, *, by_partner: bool) -> int:
        """Take a part of the order back; return the part of the bonus, counted on the running sum."""
        late = day > self.day + timedelta(days=self.partner.return_days)
        require(not (by_partner and late), "EXPIRED")
        require(0 < amount <= self.total - self.total_back, "CONFLICT")
        self.total_back += amount
        part = self.bonus * self.total_back // self.total - self.bonus_back
        self.bonus_back += part
        self.partner.post("SALE_REVERSAL", part, day)
        return part
