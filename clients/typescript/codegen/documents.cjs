// Adds to the generated types what is sent: the text of each operation with its fragments, its name and kind.
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { concatAST, print, separateOperations } = createRequire(join(process.cwd(), "codegen"))("graphql");

const suffixes = { query: "Query", mutation: "Mutation", subscription: "Subscription" };

function written(name, document) {
  const { operation } = document.definitions.find((node) => node.kind === "OperationDefinition");
  const type = `${name}${suffixes[operation]}`;
  const value = { name, kind: operation, text: print(document) };
  return `export const ${name}: Operation<${type}, ${type}Variables> = ${JSON.stringify(value, null, 2)};`;
}

module.exports.plugin = (schema, documents) => ({
  prepend: ['import type { Operation } from "./operation.js";'],
  content: Object.entries(separateOperations(concatAST(documents.map(({ document }) => document))))
    .map(([name, document]) => written(name, document))
    .join("\n\n"),
});
