import { graphql } from "relay-runtime";

graphql`
  fragment Money_text on Money {
    amount
    currencyCode
  }
`;
