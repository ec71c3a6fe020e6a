// graphql-ws: queries and subscriptions over one WebSocket; a bad token is refused.
import assert from "node:assert/strict";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { giveUntil, known, WATCH, webSocket } from "./told.mjs";

const connect = (token) =>
  createClient({
    url: webSocket,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { Authorization: `Bearer ${token}` },
  });
const client = connect(known.patient);

for await (const { data } of client.iterate({ query: "{ viewer { kind patient { id } } }" })) {
  assert.deepEqual(data.viewer, { kind: "PATIENT", patient: { id: known.patientId } });
}

const changes = client.iterate({ query: WATCH });
const { value } = await giveUntil(changes.next(), "graphql-ws");
assert.equal(value.errors, undefined);
assert.equal(value.data.accountChanged.account.id, known.accountId);
await changes.return();
await client.dispose();

const stranger = connect("not-a-token");
await assert.rejects(stranger.iterate({ query: WATCH }).next(), ({ code }) => {
  assert.ok([4401, 4403].includes(code), `closed with ${code}`);
  return true;
});
console.log("graphql-ws is served");
