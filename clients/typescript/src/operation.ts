/** What can be sent: made from the operations of website and app, with the types of what goes in and comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly kind: "query" | "mutation" | "subscription";
  readonly text: string;
  /** Carries the types; there is no such function. */
  readonly types?: (variables: Variables) => Result;
}

/** The variables as an argument: left out where nothing has to be given. */
export type Given<Variables> = {} extends Variables ? [variables?: Variables] : [variables: Variables];
