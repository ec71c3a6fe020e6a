// The website's own server takes a voucher for an order, and gives it back if the order is cancelled.
//   ENAMEL_KEY=enp_... node voucher.js URL CODE ORDER TOTAL [cancel]
import { accepted, CancelVoucherRedemption, Enamel, ReadVoucher, RedeemVoucherForOrder, RefusedError } from "@enamel/client";

const [url = "", code = "", order = "", orderTotal = "", cancel] = process.argv.slice(2);
const enamel = new Enamel({ url, key: process.env["ENAMEL_KEY"] ?? "", language: "en" });

try {
  const key = `voucher/${order}/${code.slice(-4)}`; // a refusal stays under its key: another voucher has another one
  const wanted = { code, orderReference: order, orderTotal, idempotencyKey: key };
  const done = accepted((await enamel.run(RedeemVoucherForOrder, { input: wanted })).voucherRedeem);
  const off = Number(done.value?.amount ?? 0);
  console.log(`${done.title}: ${off.toFixed(2)} off, ${(Number(orderTotal) - off).toFixed(2)} to pay`);
  if (cancel && done.redemptionId) {
    const input = { redemptionId: done.redemptionId, reason: "the order was cancelled", idempotencyKey: `${key}/back` };
    accepted((await enamel.run(CancelVoucherRedemption, { input })).voucherRedemptionCancel);
    console.log("the voucher counts again");
  }
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  const { voucherCheck } = await enamel.run(ReadVoucher, { code }); // the reason in the buyer's own words
  console.log(`${voucherCheck.reason ?? error.message} (${error.code})`);
}
