// A patient's statement as an app shows it: page by page, fetched anew by the account's id.
import { graphql } from "relay-runtime";

graphql`
  fragment Statement_account on InternalAccount
  @refetchable(queryName: "StatementPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    balance {
      available {
        ...Money_text
      }
    }
    entries(first: $count, after: $cursor) @connection(key: "Statement_entries") {
      totalCount
      edges {
        node {
          id
          ...StatementRow_entry
        }
      }
    }
  }
`;

graphql`
  fragment StatementRow_entry on AccountEntry {
    kind
    amount {
      ...Money_text
    }
    occurredAt
    description
  }
`;

graphql`
  query StatementQuery($id: ID!) {
    patient(id: $id) {
      displayName
      account {
        id
        ...Statement_account
      }
    }
  }
`;

graphql`
  mutation StatementAdjustMutation($input: AccountAdjustInput!, $connections: [ID!]!) {
    accountAdjust(input: $input) {
      account {
        id
        balance {
          available {
            ...Money_text
          }
        }
      }
      entry @prependNode(connections: $connections, edgeTypeName: "AccountEntryEdge") {
        id
        ...StatementRow_entry
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;

graphql`
  subscription StatementChangedSubscription {
    accountChanged {
      account {
        id
        balance {
          available {
            ...Money_text
          }
        }
      }
      entry {
        id
        ...StatementRow_entry
      }
    }
  }
`;
