import { RequestError, UnreachableError } from "./errors.js";
import type { Operation } from "./operation.js";

const AGAIN = "IDEMPOTENCY_CONFLICT";
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;

/** Tell whether an operation may be sent twice: it only reads, or carries an idempotency key. */
export function isRepeatable(operation: Operation<unknown, never>, variables: unknown): boolean {
  if (operation.kind === "query") return true;
  const input = (variables as { input?: { idempotencyKey?: unknown } } | undefined)?.input;
  return typeof input?.idempotencyKey === "string";
}

/** Tell whether an answer says that its twin is still running: nothing happened yet, send it again. */
export function isRunningElsewhere(data: unknown): boolean {
  return Object.values(data ?? {}).some((payload: { userErrors?: { code: string }[] } | null) =>
    payload?.userErrors?.some(({ code }) => code === AGAIN),
  );
}

/** Return how long to wait before the next attempt, or null if another attempt is of no use. */
export function waitAfter(error: unknown, attempt: number, repeatable: boolean): number | null {
  const backoff = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS) * (0.5 + Math.random() / 2);
  if (error instanceof RequestError && error.code === "THROTTLED") {
    const asked = (error.retryAfterSeconds ?? 0) * 1000;
    return asked > LONGEST_WAIT_MS ? null : Math.max(asked, backoff); // nothing was done: any operation may come again
  }
  return repeatable && error instanceof UnreachableError ? backoff : null;
}

/** Wait. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
