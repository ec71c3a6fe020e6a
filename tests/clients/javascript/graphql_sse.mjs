// graphql-sse: one connection per operation, for queries and subscriptions; errors come as results.
import assert from "node:assert/strict";
import { createClient } from "graphql-sse";
import { bearer, giveUntil, known, WATCH } from "./told.mjs";

const connect = (token) => createClient({ url: known.url, headers: token ? bearer(token) : {}, retryAttempts: 0 });
const client = connect(known.patient);

for await (const { data } of client.iterate({ query: "{ viewer { kind patient { id } } }" })) {
  assert.deepEqual(data.viewer, { kind: "PATIENT", patient: { id: known.patientId } });
}

const changes = client.iterate({ query: WATCH });
const { value } = await giveUntil(changes.next(), "graphql-sse");
assert.equal(value.errors, undefined);
assert.equal(value.data.accountChanged.account.id, known.accountId);
await changes.return();
client.dispose();

const { value: refused } = await connect().iterate({ query: WATCH }).next();
assert.equal(refused.errors[0].extensions.code, "UNAUTHENTICATED");
console.log("graphql-sse is served");
