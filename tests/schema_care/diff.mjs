// Prints what graphql-inspector finds to have changed between two schemas, as JSON: diff.mjs BEFORE AFTER
import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";

const [before, after] = process.argv.slice(2).map((name) => buildSchema(readFileSync(name, "utf8")));
const changes = await diff(before, after);
console.log(
  JSON.stringify(changes.map(({ type, path, message, criticality }) => ({ type, path, message, level: criticality.level }))),
);
