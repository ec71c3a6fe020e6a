// Relay's own runtime with what relay-compiler made: pages grow in the store, a mutation adds to them.
// Documents are sent by their hash where the server knows it; here the manifest gives the text.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import relay from "relay-runtime";

const known = JSON.parse(process.argv[2]);
const { commitMutation, createOperationDescriptor, Environment, fetchQuery, getFragment, getRequest, getSingularSelector, Network, RecordSource, Store } = relay;
const manifest = JSON.parse(readFileSync(`${known.folder}/persisted.json`, "utf8"));
const artifact = createRequire(`${known.folder}/artifacts/`);

const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(async ({ id, name }, variables) => {
    const response = await fetch(known.url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${known.manager}` },
      body: JSON.stringify({ query: manifest[id], operationName: name, variables }),
    });
    return response.json();
  }),
});

const query = artifact("./StatementQuery.graphql.js");
const page = artifact("./StatementPageQuery.graphql.js");
const variables = { id: known.patientId };
const first = await fetchQuery(environment, query, variables).toPromise();
const retainedQuery = createOperationDescriptor(getRequest(query), variables);
const retained = environment.retain(retainedQuery);
const fragment = artifact("./Statement_account.graphql.js");
const statement = () => {
  const { data } = environment.lookup(retainedQuery.fragment);
  return environment.lookup(getSingularSelector(getFragment(fragment), data.patient.account)).data;
};
assert.equal(first.patient.account.id, known.accountId);
assert.equal(statement().entries.edges.length, 10);

while (statement().entries.pageInfo.hasNextPage) {
  await fetchQuery(environment, page, { id: known.accountId, count: 10, cursor: statement().entries.pageInfo.endCursor }).toPromise();
}
const all = statement().entries;
assert.equal(all.edges.length, all.totalCount);
assert.ok(all.totalCount >= known.lines);

const connection = relay.ConnectionHandler.getConnectionID(known.accountId, "Statement_entries");
const input = { patientId: known.patientId, amount: "2.00", reason: "Relay", idempotencyKey: crypto.randomUUID() };
const mutation = artifact("./StatementAdjustMutation.graphql.js");
await new Promise((resolve, reject) =>
  commitMutation(environment, {
    mutation,
    variables: { input, connections: [connection] },
    onCompleted: (data, errors) => (errors ? reject(errors[0]) : resolve(data)),
    onError: reject,
  }),
);
assert.equal(statement().entries.edges.length, all.edges.length + 1);
retained.dispose();
console.log("Relay is served");
