import { EnamelError, RequestError, type ResponseError, UnreachableError } from "./errors.js";
import { events } from "./events.js";
import type { Given, Operation } from "./operation.js";
import { RefreshSession, type RefreshSessionMutation } from "./operations.js";
import { isRepeatable, isRunningElsewhere, pause, waitAfter } from "./retrying.js";

const ATTEMPTS = 4;
const TIMEOUT_MS = 15_000;

/** The tokens of somebody who has signed in. */
export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** How to reach Enamel, and as whom. */
export interface Options {
  /** The address of the endpoint, such as `https://loyalty.example.com/graphql`. */
  readonly url: string;
  /** An API key; for servers only, never in a browser or an app. */
  readonly key?: string;
  /** Tokens that were kept from an earlier visit. */
  readonly session?: Session | null;
  /** Told whenever the tokens change, null when they are good no more: keep them, or forget them. */
  readonly onSession?: (session: Session | null) => void;
  /** The language of messages: `ru`, `uk` or `en`. */
  readonly language?: string;
  /** How often to try at most. */
  readonly attempts?: number;
  /** How long to wait for an answer. */
  readonly timeoutMs?: number;
  /** What sends; the platform's own by default. */
  readonly fetch?: typeof globalThis.fetch;
}

interface Sent {
  readonly name: string;
  readonly text: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly ResponseError[];
}

/** Sends operations; repeats what may be repeated; refreshes tokens that have ended. */
export class Enamel {
  #session: Session | null;
  #refreshing: Promise<void> | null = null;
  readonly #options: Options;
  readonly #fetch: typeof globalThis.fetch;

  constructor(options: Options) {
    this.#options = options;
    this.#session = options.session ?? null;
    this.#fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
  }

  /** The tokens in use; null if nobody has signed in. */
  get session(): Session | null {
    return this.#session;
  }

  set session(session: Session | null) {
    this.#session = session;
    this.#options.onSession?.(session);
  }

  /**
   * Send a query or a mutation and return its data.
   *
   * A query, and a mutation with an `idempotencyKey`, is sent again when no answer comes; anything is when the server
   * asks to wait for a short while.
   *
   * @throws RequestError it could not be served
   * @throws UnreachableError there was no answer
   */
  async run<Result, Variables>(operation: Operation<Result, Variables>, ...given: Given<Variables>): Promise<Result> {
    const [variables] = given;
    const repeatable = isRepeatable(operation as Operation<unknown, never>, variables);
    const attempts = this.#options.attempts ?? ATTEMPTS;
    for (let attempt = 0; ; attempt += 1) {
      const isLast = attempt + 1 >= attempts;
      try {
        const data = await this.#signedIn((token) => this.#once(operation, variables, token));
        if (isLast || !isRunningElsewhere(data)) return data as Result;
        await pause(waitAfter(new UnreachableError(), attempt, true) ?? 0);
      } catch (error) {
        const wait = isLast ? null : waitAfter(error, attempt, repeatable);
        if (wait === null) throw error;
        await pause(wait);
      }
    }
  }

  /**
   * Send a subscription and give its messages until the server ends it or the caller leaves the loop.
   *
   * Messages that were sent while nobody listened are not repeated: subscribe first, then ask for what there is.
   *
   * @throws RequestError it could not be served, or the session has ended
   * @throws UnreachableError the connection was lost
   */
  async *watch<Result, Variables>(
    operation: Operation<Result, Variables>,
    ...given: Given<Variables>
  ): AsyncGenerator<Result, void, undefined> {
    const leaving = new AbortController();
    const response = await this.#signedIn(async (token) => {
      const sent = await this.#post(operation, given[0], token, "text/event-stream", leaving.signal);
      if (!sent.headers.get("content-type")?.startsWith("text/event-stream")) dataOf(await answerOf(sent));
      return sent;
    });
    if (!response.body) throw new UnreachableError("The answer has no body.");
    try {
      for await (const { name, data } of events(response.body)) {
        if (name === "complete") return;
        if (name === "next") yield dataOf(JSON.parse(data) as Answer) as Result;
      }
    } catch (error) {
      throw error instanceof EnamelError ? error : new UnreachableError("The connection was lost.", { cause: error });
    } finally {
      leaving.abort();
    }
  }

  /** Do something with the token in use; if it has ended, refresh it and do it once more. */
  async #signedIn<Done>(work: (token: string | undefined) => Promise<Done>): Promise<Done> {
    const used = this.#session;
    try {
      return await work(used?.accessToken ?? this.#options.key);
    } catch (error) {
      if (!used || !(error instanceof RequestError) || error.code !== "UNAUTHENTICATED") throw error;
      if (this.#session === used) await (this.#refreshing ??= this.#refresh(used));
      if (!this.#session) throw error;
      return await work(this.#session.accessToken);
    }
  }

  /** Change the refresh token for new tokens; a token may be used once, so everybody waits for the same change. */
  async #refresh({ refreshToken }: Session): Promise<void> {
    try {
      // With an access token that has ended, even this would be refused.
      const data = await this.#once(RefreshSession, { input: { refreshToken } }, undefined);
      this.session = (data as RefreshSessionMutation).sessionRefresh.session;
    } finally {
      this.#refreshing = null;
    }
  }

  async #once(operation: Sent, variables: unknown, token: string | undefined): Promise<unknown> {
    const timeout = AbortSignal.timeout(this.#options.timeoutMs ?? TIMEOUT_MS);
    return dataOf(await answerOf(await this.#post(operation, variables, token, "application/json", timeout)));
  }

  async #post(
    { name, text }: Sent,
    variables: unknown,
    token: string | undefined,
    accept: string,
    signal: AbortSignal,
  ): Promise<Response> {
    const { url, language } = this.#options;
    const headers = {
      "content-type": "application/json",
      accept,
      ...(language ? { "accept-language": language } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const body = JSON.stringify({ query: text, operationName: name, variables: variables ?? {} });
    try {
      return await this.#fetch(url, { method: "POST", headers, body, signal });
    } catch (error) {
      throw new UnreachableError(`${name} got no answer.`, { cause: error });
    }
  }
}

async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer;
  } catch (error) {
    throw new UnreachableError(`There was no GraphQL answer but status ${response.status}.`, { cause: error });
  }
}

function dataOf({ data, errors }: Answer): unknown {
  const [first, ...others] = errors ?? [];
  if (first) throw new RequestError([first, ...others]);
  return data;
}

/** Make an idempotency key: one for each thing that somebody wants done, kept until it is known to be done. */
export function newKey(): string {
  return crypto.randomUUID();
}
