// EnamelError
//   RequestError       the request could not be served: not signed in, no right, throttled, malformed, our fault
//   RefusedError       it was understood and refused; nothing changed
//   UnreachableError   there was no answer, also not to the repetitions

/** Anything that keeps an operation from being done. */
export class EnamelError extends Error {
  override name = "EnamelError";
}

/** One of the errors of a response, as GraphQL has it. */
export interface ResponseError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly retryAfterSeconds?: number; readonly id?: string };
}

/** The request could not be served. `code` says why: `UNAUTHENTICATED`, `FORBIDDEN`, `THROTTLED`, ... */
export class RequestError extends EnamelError {
  override name = "RequestError";
  readonly code: string;
  /** How long to wait, if the server said so. */
  readonly retryAfterSeconds: number | undefined;
  /** What finds it in the server's log, if it was the server's fault. */
  readonly id: string | undefined;

  constructor(readonly errors: readonly [ResponseError, ...ResponseError[]]) {
    const { message, extensions } = errors[0];
    super(message);
    this.code = extensions?.code ?? "UNKNOWN";
    this.retryAfterSeconds = extensions?.retryAfterSeconds;
    this.id = extensions?.id;
  }
}

/** One reason for a refusal: for programs, the path in the input, and for people in their language. */
export interface UserError<Code extends string = string> {
  readonly code: Code;
  readonly field?: readonly string[] | null;
  readonly message: string;
}

/** The operation was understood and refused; nothing changed. */
export class RefusedError<Code extends string = string> extends EnamelError {
  override name = "RefusedError";
  readonly code: Code;

  constructor(readonly userErrors: readonly [UserError<Code>, ...UserError<Code>[]]) {
    super(userErrors[0].message);
    this.code = userErrors[0].code;
  }
}

/** There was no answer. Whether it was done is not known: send it again with the same idempotency key. */
export class UnreachableError extends EnamelError {
  override name = "UnreachableError";
}

/** Return a mutation's payload; throw `RefusedError` if it was refused. */
export function accepted<Code extends string, Payload extends { readonly userErrors: readonly UserError<Code>[] }>(
  payload: Payload,
): Payload {
  const [first, ...others] = payload.userErrors;
  if (first) throw new RefusedError([first, ...others]);
  return payload;
}
