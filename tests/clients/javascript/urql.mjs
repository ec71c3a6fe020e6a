// urql: a query, a mutation, an error with its code, and a subscription over server-sent events.
import assert from "node:assert/strict";
import { cacheExchange, createClient, fetchExchange } from "@urql/core";
import { ADJUST, bearer, gift, giveUntil, known, WATCH } from "./told.mjs";

const client = (token, options = {}) =>
  createClient({
    url: known.url,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: { headers: token ? bearer(token) : {} },
    fetchSubscriptions: true,
    preferGetMethod: false,
    ...options,
  });

const CARD = "query Card($id: ID!) { patient(id: $id) { id displayName account { id balance { available { amount } } } } }";
for (const preferGetMethod of [false, "force"]) {
  const card = await client(known.desk, { preferGetMethod }).query(CARD, { id: known.patientId });
  assert.equal(card.error, undefined);
  assert.equal(card.data.patient.account.id, known.accountId);
}

const done = await client(known.manager).mutation(ADJUST, gift("3.00", "urql"));
assert.equal(done.error, undefined);
assert.equal(done.data.accountAdjust.entry.amount.amount, "3.00");

const refused = await client(known.desk).mutation(ADJUST, gift("3.00", "not the desk's to give"));
assert.equal(refused.error.graphQLErrors[0].extensions.code, "FORBIDDEN");
const unsigned = await client().query("{ patients(first: 1) { totalCount } }", {});
assert.equal(unsigned.error.graphQLErrors[0].extensions.code, "UNAUTHENTICATED");

let subscription;
const change = new Promise((resolve, reject) => {
  subscription = client(known.patient)
    .subscription(WATCH, {})
    .subscribe((result) => (result.error ? reject(result.error) : resolve(result.data)));
});
const { accountChanged } = await giveUntil(change, "urql, live");
assert.equal(accountChanged.account.id, known.accountId);
assert.equal(accountChanged.entry.kind, "ADJUSTMENT");
subscription.unsubscribe();
console.log("urql is served");
