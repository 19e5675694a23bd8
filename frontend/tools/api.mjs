// npm run gen:api writes src/api/schema.d.ts from the backend's document; npm run check:api fails when the two differ.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const document = new URL("../../backend/openapi.yaml", import.meta.url);
const schema = new URL("../src/api/schema.d.ts", import.meta.url);
const checking = process.argv.includes("--check");

if (!existsSync(document)) {
  console.log("backend/openapi.yaml is not there yet; the API's types stay as they are.");
  process.exit(0);
}

// openapi-typescript lives in its own workspace, beside the TypeScript it can run on.
const require = createRequire(new URL("./api-types/package.json", import.meta.url));
const { default: generate, astToString } = await import(
  require.resolve("openapi-typescript").replace(/\.cjs$/, ".mjs")
);
const written = `/* Generated from backend/openapi.yaml by npm run gen:api. Do not edit. */\n${astToString(await generate(document, { defaultNonNullable: false }))}`;

if (!checking) {
  writeFileSync(schema, written);
  console.log("src/api/schema.d.ts written.");
} else if (readFileSync(schema, "utf8") !== written) {
  console.error("src/api/schema.d.ts differs from backend/openapi.yaml: run npm run gen:api.");
  process.exit(1);
} else {
  console.log("The API's types agree with backend/openapi.yaml.");
}
