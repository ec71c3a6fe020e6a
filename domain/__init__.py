"""The business of Enamel: rules and money, with no GraphQL, HTTP or vendor in it."""
