// The website's own server sells a gift certificate. The key never leaves the server.
//   ENAMEL_KEY=enp_... node shop.js URL ORDER VALUE
import { accepted, ConfirmGiftCertificateOrder, Enamel, OrderGiftCertificate } from "@enamel/client";

const [url = "", order = "", value = ""] = process.argv.slice(2);
const enamel = new Enamel({ url, key: process.env["ENAMEL_KEY"] ?? "", language: "en" });

// The order's own number makes the idempotency keys: sent again after a crash, it is the same order.
const { giftCertificate, amountDue } = accepted(
  (
    await enamel.run(OrderGiftCertificate, {
      input: {
        value,
        buyerName: "Anna",
        buyerPhone: "+79160000001",
        recipientName: "Boris",
        idempotencyKey: `order/${order}`,
      },
    })
  ).giftCertificateOrder,
);
if (!giftCertificate) throw new Error("An order that is not refused has a certificate.");
console.log(`to pay: ${amountDue?.amount} ${amountDue?.currencyCode}`);

// ... here the buyer pays at the payment provider, which calls back with the payment's number.
const confirmed = accepted(
  (
    await enamel.run(ConfirmGiftCertificateOrder, {
      input: {
        giftCertificateId: giftCertificate.id,
        paymentReference: `payment-of-${order}`,
        idempotencyKey: `payment/${order}`,
      },
    })
  ).giftCertificateOrderConfirm,
);
console.log(`${confirmed.giftCertificate?.status}: ${confirmed.code ?? "the code was told before"}`);
