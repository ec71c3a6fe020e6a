// Apollo Client: a cache of nodes, Relay's pages, a mutation that updates the cache, hashes in place of texts, live updates.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { relayStylePagination } from "@apollo/client/utilities";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { ADJUST, bearer, gift, giveUntil, known, WATCH, webSocket } from "./told.mjs";

const sent = [];
const listening = (url, options) => {
  sent.push(typeof options.body === "string" ? JSON.parse(options.body) : Object.fromEntries(new URL(url).searchParams));
  return fetch(url, options);
};
const cache = () =>
  new InMemoryCache({
    possibleTypes: { Node: ["InternalAccount", "Patient", "GiftCertificate", "Invoice"] },
    typePolicies: { InternalAccount: { fields: { entries: relayStylePagination() } } },
  });
const http = (token) => new HttpLink({ uri: known.url, headers: bearer(token), fetch: listening });
const client = new ApolloClient({ cache: cache(), link: http(known.manager) });

const HISTORY = gql`
  query History($id: ID!, $after: String) {
    node(id: $id) {
      id
      ... on InternalAccount {
        balance { available { amount currencyCode } }
        entries(first: 10, after: $after) {
          edges { cursor node { id amount { amount } description } }
          pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
        }
      }
    }
  }`;

// Pages grow together in the cache.
const history = { query: HISTORY, variables: { id: known.accountId } };
await client.query(history);
const watched = client.watchQuery(history);
const watching = watched.subscribe(() => {});
const cached = () => client.readQuery(history).node;
while (cached().entries.pageInfo.hasNextPage) {
  await watched.fetchMore({ variables: { after: cached().entries.pageInfo.endCursor } });
}
watching.unsubscribe();
const { entries } = cached();
assert.ok(entries.edges.length >= known.lines);
assert.equal(new Set(entries.edges.map(({ node }) => node.id)).size, entries.edges.length);

// A mutation's answer finds the account in the cache by its id.
const before = cached().balance.available.amount;
const { data } = await client.mutate({ mutation: gql(ADJUST), variables: gift("7.00", "Apollo") });
assert.deepEqual(data.accountAdjust.userErrors, []);
assert.equal(Number(cached().balance.available.amount) - Number(before), 7);

// An error has its code.
const stranger = new ApolloClient({ cache: cache(), link: new HttpLink({ uri: known.url, fetch: listening }) });
await assert.rejects(stranger.query({ query: gql`{ patients(first: 1) { nodes { id } } }` }), (error) => {
  assert.ok(CombinedGraphQLErrors.is(error));
  assert.equal(error.errors[0].extensions.code, "UNAUTHENTICATED");
  return true;
});

// A hash is sent first, the text only when it is asked for.
const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const persisted = new ApolloClient({
  cache: cache(),
  link: ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http(known.manager)]),
});
const ask = () => persisted.query({ query: gql`query Tiers { tiers { id name } }`, fetchPolicy: "network-only" });
sent.length = 0;
const first = await ask();
assert.ok(first.data.tiers.length > 0);
assert.deepEqual((await ask()).data, first.data);
assert.deepEqual(sent.map(({ query }) => Boolean(query)), [false, true, false]);

// Live updates, over graphql-transport-ws.
const socket = createClient({ url: webSocket, webSocketImpl: WebSocket, connectionParams: { Authorization: `Bearer ${known.patient}` } });
const live = new ApolloClient({ cache: cache(), link: new GraphQLWsLink(socket) });
const change = new Promise((resolve, reject) =>
  live.subscribe({ query: gql(WATCH) }).subscribe({ next: resolve, error: reject }),
);
const told = await giveUntil(change, "Apollo, live");
assert.equal(told.data.accountChanged.account.id, known.accountId);
await socket.dispose();
console.log("Apollo Client is served");
