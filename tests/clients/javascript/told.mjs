// What every script is told: the server's address, tokens and ids, as JSON in the only argument.
export const known = JSON.parse(process.argv[2]);
export const webSocket = known.url.replace(/^http/, "ws");

export const bearer = (token) => ({ authorization: `Bearer ${token}` });

export const gift = (amount, reason) => ({
  input: { patientId: known.patientId, amount, reason, idempotencyKey: crypto.randomUUID() },
});

/** Adds bonuses again and again until `seen` resolves: a subscription tells of what comes after it began, and when it begins nobody tells. */
export async function giveUntil(seen, reason) {
  let over = false;
  seen.finally(() => (over = true)).catch(() => {});
  while (!over) {
    const answer = await fetch(known.url, {
      method: "POST",
      headers: { "content-type": "application/json", ...bearer(known.manager) },
      body: JSON.stringify({ query: ADJUST, variables: gift("1.00", reason) }),
    });
    const { errors } = await answer.json();
    if (errors) throw new Error(errors[0].message);
    await Promise.race([seen, new Promise((resolve) => setTimeout(resolve, 300))]);
  }
  return seen;
}

export const ADJUST = `
  mutation Adjust($input: AccountAdjustInput!) {
    accountAdjust(input: $input) {
      account { id balance { available { amount currencyCode } } }
      entry { id kind amount { amount currencyCode } }
      userErrors { code field message }
    }
  }`;

export const WATCH = `
  subscription Watch {
    accountChanged {
      account { id balance { available { amount currencyCode } } }
      entry { id kind amount { amount } description }
    }
  }`;
