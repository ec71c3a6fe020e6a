// A patient's personal page in a terminal: sign-in by phone, the balance, the statement page by page, live changes.
//   node personal-page.js URL PHONE      the code from the message is asked for
import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import {
  accepted,
  AccountChanged,
  AccountHistory,
  type AccountHistoryQuery,
  Enamel,
  MyLoyalty,
  MyOffers,
  RefusedError,
  RequestSignInCode,
  SignIn,
  SignOut,
} from "@enamel/client";

const [url = "", phone = ""] = process.argv.slice(2);
const terminal = createInterface({ input: stdin });
const typed = terminal[Symbol.asyncIterator]();
const enamel = new Enamel({ url, language: "en", onSession: (session) => keep(session !== null) });

function keep(isSignedIn: boolean): void {
  console.log(isSignedIn ? "(tokens are kept)" : "(tokens are forgotten)");
}

async function signIn(): Promise<void> {
  accepted((await enamel.run(RequestSignInCode, { input: { phone } })).signInCodeRequest);
  for (;;) {
    stdout.write("The code from the message: ");
    const code = String((await typed.next()).value).trim();
    try {
      const { session } = accepted((await enamel.run(SignIn, { input: { phone, code } })).signIn);
      if (session) enamel.session = session;
      return;
    } catch (error) {
      if (!(error instanceof RefusedError) || error.code !== "CODE_INVALID") throw error;
      console.log(error.message);
    }
  }
}

async function* statement(id: string) {
  for (let after: string | null = null; ; ) {
    const { node }: AccountHistoryQuery = await enamel.run(AccountHistory, { id, first: 10, after });
    if (!node || !("entries" in node) || !node.entries) return;
    yield* node.entries.edges.map((edge) => edge.node);
    if (!node.entries.pageInfo.hasNextPage) return;
    after = node.entries.pageInfo.endCursor ?? null;
  }
}

await signIn();
const { viewer } = await enamel.run(MyLoyalty);
const account = viewer.patient?.account;
if (!account) throw new Error("This session belongs to no patient.");
console.log(`${viewer.patient?.displayName}: ${account.balance.available.amount} ${account.balance.available.currencyCode}`);

for (const { title, isNow, until } of (await enamel.run(MyOffers)).viewer.patient?.offers ?? []) {
  console.log(`offer: ${title}${isNow ? "" : " (next)"}${until ? `, until ${until}` : ""}`);
}

// Watch first and read then, so that nothing is missed in between.
const changes = enamel.watch(AccountChanged);
const change = changes.next();
let lines = 0;
for await (const line of statement(account.id)) {
  lines += 1;
  if (lines === 1) console.log(`last: ${line.amount.amount} ${line.description}`);
}
console.log(`lines: ${lines}`);

const { value } = await change;
if (value?.accountChanged) console.log(`new: ${value.accountChanged.entry.amount.amount} ${value.accountChanged.entry.description}`);
await changes.return();
accepted((await enamel.run(SignOut)).signOut);
enamel.session = null;
terminal.close();
