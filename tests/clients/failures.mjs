// The TypeScript client when the network fails, the server is busy, tokens have ended; and a real session refreshed.
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";

const known = JSON.parse(process.argv[2]);
const { accepted, AccountChanged, AccountHistory, Enamel, LeaveFamily, MyLoyalty, OrderGiftCertificate, RefusedError, RequestError, UnreachableError } =
  await import(pathToFileURL(known.client));

const body = (data, status = 200) => new Response(JSON.stringify(data), { status });
const error = (code, extensions = {}) => body({ errors: [{ message: "No.", extensions: { code, ...extensions } }] });
const order = { input: { value: "1.00", buyerName: "A", buyerPhone: "1", recipientName: "B", idempotencyKey: "k" } };
const ordered = (...userErrors) => body({ data: { giftCertificateOrder: { giftCertificate: null, amountDue: null, userErrors } } });
const refusal = (code) => ({ code, field: null, message: "No." });

/** A client whose server gives these answers one after the other, the last one again and again. */
function against(answers, options = {}) {
  const sent = [];
  const fetch = async (url, init) => {
    sent.push({ ...JSON.parse(init.body), headers: init.headers });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === null) throw new TypeError("fetch failed");
    return typeof answer === "function" ? answer(sent.at(-1)) : answer.clone();
  };
  return { sent, enamel: new Enamel({ url: "http://enamel.test/graphql", fetch, attempts: 3, ...options }) };
}

// What reads or carries a key is sent again, unchanged; what does not is sent once.
let { sent, enamel } = against([null, new Response("<html>", { status: 502 }), ordered()]);
await enamel.run(OrderGiftCertificate, order);
assert.equal(sent.length, 3);
assert.deepEqual(sent[0].variables, sent[2].variables);
({ sent, enamel } = against([null]));
await assert.rejects(enamel.run(LeaveFamily, { input: { familyId: "F" } }), UnreachableError);
assert.equal(sent.length, 1);

// A twin that is still running is waited for; a refusal is a refusal.
({ sent, enamel } = against([ordered(refusal("IDEMPOTENCY_CONFLICT")), ordered()]));
await enamel.run(OrderGiftCertificate, order);
assert.equal(sent.length, 2);
({ sent, enamel } = against([ordered(refusal("INVALID"))]));
const { giftCertificateOrder } = await enamel.run(OrderGiftCertificate, order);
assert.throws(() => accepted(giftCertificateOrder), (thrown) => thrown instanceof RefusedError && thrown.code === "INVALID");

// A short wait is waited, a long one told.
({ sent, enamel } = against([error("THROTTLED", { retryAfterSeconds: 0 }), body({ data: {} })]));
await enamel.run(MyLoyalty);
assert.equal(sent.length, 2);
({ sent, enamel } = against([error("THROTTLED", { retryAfterSeconds: 60 })]));
await assert.rejects(enamel.run(MyLoyalty), { code: "THROTTLED", retryAfterSeconds: 60 });
assert.equal(sent.length, 1);

// A token that has ended is refreshed once, for all who wait.
const renewed = { accessToken: "new", refreshToken: "newer" };
const server = ({ operationName, headers }) => {
  if (operationName === "RefreshSession") return body({ data: { sessionRefresh: { session: renewed, userErrors: [] } } });
  return headers.authorization === "Bearer new" ? body({ data: {} }) : error("UNAUTHENTICATED");
};
const kept = [];
const session = { accessToken: "old", refreshToken: "older" };
({ sent, enamel } = against([server], { session, onSession: (now) => kept.push(now) }));
await Promise.all([enamel.run(MyLoyalty), enamel.run(MyLoyalty), enamel.run(MyLoyalty)]);
assert.equal(sent.filter(({ operationName }) => operationName === "RefreshSession").length, 1);
assert.equal(sent.find(({ operationName }) => operationName === "RefreshSession").headers.authorization, undefined);
assert.deepEqual(kept, [renewed]);

// So does watching; what was sent in parts is put together.
const stream = (...parts) =>
  new Response(new Blob(parts).stream(), { headers: { "content-type": "text/event-stream; charset=utf-8" } });
const live = (sentNow) =>
  sentNow.headers.authorization === "Bearer new"
    ? stream(": ping\n\nevent: next\nda", 'ta: {"data": {"n": 1}}\n', "\nevent: next\r\ndata: {\"data\": {\"n\": 2}}\r\n\r\n", "event: complete\ndata: \n\n")
    : server(sentNow);
({ sent, enamel } = against([live], { session }));
const seen = [];
for await (const data of enamel.watch(AccountChanged)) seen.push(data.n);
assert.deepEqual(seen, [1, 2]);
assert.deepEqual(sent.map(({ operationName }) => operationName), ["AccountChanged", "RefreshSession", "AccountChanged"]);
({ sent, enamel } = against([() => stream('event: next\ndata: {"errors": [{"message": "No.", "extensions": {"code": "UNAUTHENTICATED"}}]}\n\n')]));
await assert.rejects(enamel.watch(AccountChanged).next(), { code: "UNAUTHENTICATED" });

// Against the real server: a wrong token over JSON and over events, a right one, and typed errors.
const real = (token) => new Enamel({ url: known.url, session: { accessToken: token, refreshToken: "wrong" }, attempts: 1 });
await assert.rejects(real("wrong").run(MyLoyalty), { code: "UNAUTHENTICATED" });
await assert.rejects(real("wrong").watch(AccountChanged).next(), { code: "UNAUTHENTICATED" });
await assert.rejects(new Enamel({ url: known.url }).watch(AccountChanged).next(), RequestError);
const { node } = await real(known.patient).run(AccountHistory, { id: known.accountId, first: 2 });
assert.equal(node.entries.edges.length, 2);
console.log("as told");
