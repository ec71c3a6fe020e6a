// A typed document is sent; the compiler knows what comes back.
import {
  FindPatientsDocument,
  LoyaltyProgrammeDocument,
  type TypedDocumentString,
} from "./preset/graphql.js";

const known = JSON.parse(process.argv[2] ?? "{}") as { url: string; desk: string };

async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  token?: string,
): Promise<Result> {
  const response = await fetch(known.url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query: String(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

const { tiers } = await send(LoyaltyProgrammeDocument, {});
const perks: string[] = tiers.flatMap((tier) => tier.perks);
const threshold: string | undefined = tiers[0]?.spendThreshold?.amount;
const { patients } = await send(FindPatientsDocument, { filter: { search: "Вера" }, first: 1 }, known.desk);
const phone: string | null | undefined = patients?.edges[0]?.node.phone;
if (!phone) throw new Error("nobody was found");
// @ts-expect-error -- there is no such field
void patients?.edges[0]?.node.fax;
// @ts-expect-error -- the filter takes a text
void (() => send(FindPatientsDocument, { filter: { search: 5 } }));
console.log(`the programme has ${tiers.length} tiers and ${perks.length} perks from ${threshold ?? "nothing"} on`);
