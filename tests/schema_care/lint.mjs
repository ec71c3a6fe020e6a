// Prints what the recommended rules of graphql-eslint find, as JSON: lint.mjs SCHEMA FOLDER_OF_OPERATIONS
import plugin from "@graphql-eslint/eslint-plugin";
import { ESLint } from "eslint";
import path from "node:path";

const [schema, operations] = process.argv.slice(2).map((name) => path.resolve(name));

function config(name, files) {
  return {
    files,
    plugins: { "@graphql-eslint": plugin },
    languageOptions: {
      parser: plugin.parser,
      parserOptions: { graphQLConfig: { schema, documents: `${operations}/**/*.graphql` } },
    },
    rules: plugin.configs[name].rules,
  };
}

async function findings(cwd, name, files) {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config(name, ["**/*.graphql"])] });
  const results = await eslint.lintFiles(files);
  return results.flatMap((result) =>
    result.messages.map((found) => ({
      file: path.relative(cwd, result.filePath),
      line: found.line,
      rule: found.ruleId,
      message: found.message,
    })),
  );
}

const found = [
  ...(await findings(path.dirname(schema), "flat/schema-recommended", [path.basename(schema)])),
  ...(await findings(operations, "flat/operations-recommended", ["**/*.graphql"])),
];
const rules = ["flat/schema-recommended", "flat/operations-recommended"].map((name) => Object.keys(plugin.configs[name].rules));
console.log(JSON.stringify({ rules: rules.flat().sort(), found }));
