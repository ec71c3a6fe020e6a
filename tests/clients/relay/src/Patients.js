// The desk's list of patients: a search that is refetched as a whole, pages forwards, a family on demand.
import { graphql } from "relay-runtime";

graphql`
  fragment Patients_list on Query
  @refetchable(queryName: "PatientsPageQuery")
  @argumentDefinitions(
    count: { type: "Int", defaultValue: 5 }
    cursor: { type: "String" }
    search: { type: "PatientFilter" }
  ) {
    patients(first: $count, after: $cursor, filter: $search) @connection(key: "Patients_patients", filters: ["filter"]) {
      edges {
        node {
          id
          ...Patients_row
        }
      }
    }
  }
`;

graphql`
  fragment Patients_row on Patient @refetchable(queryName: "PatientsRowQuery") {
    displayName
    phone
    tierStatus {
      tier {
        name
      }
    }
    giftCertificates(last: 5) {
      nodes {
        ...Patients_certificate
      }
    }
  }
`;

graphql`
  fragment Patients_certificate on GiftCertificate
  @refetchable(queryName: "PatientsCertificateQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
    maskedCode
    transactions(last: $count, before: $cursor) @connection(key: "Patients_transactions") {
      edges {
        node {
          id
          kind
        }
      }
    }
  }
`;

graphql`
  query PatientsQuery {
    ...Patients_list
  }
`;
