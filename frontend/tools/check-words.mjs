// Fails on a message missing in either language, on messages whose placeholders differ, on broken ICU syntax, and on
// Chinese written into a component instead of a locale file.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));
const locales = join(root, "src/locales");
const wrong = [];

function placeholders(elements, found = new Set()) {
  for (const element of elements) {
    if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.value);
    for (const option of Object.values(element.options ?? {})) placeholders(option.value, found);
  }
  return found;
}

async function messages(language) {
  const all = new Map();
  for (const file of readdirSync(join(locales, language)).filter((name) => name.endsWith(".ts"))) {
    const { module } = await runnerImport(join(locales, language, file), { root, logLevel: "error" });
    for (const [key, message] of Object.entries(module.default)) {
      const name = `${file.replace(/\.ts$/, "")}: ${key}`;
      try {
        all.set(name, [...placeholders(parse(message, { ignoreTag: true }))].sort().join(", "));
      } catch (failure) {
        wrong.push(`${language} ${name}: not a message (${failure.message})`);
      }
    }
  }
  return all;
}

const [chinese, english] = [await messages("zh-CN"), await messages("en")];
for (const [name, has] of chinese) {
  if (!english.has(name)) wrong.push(`en lacks ${name}`);
  else if (english.get(name) !== has) wrong.push(`${name}: {${has}} in zh-CN, {${english.get(name)}} in en`);
}
for (const name of english.keys()) if (!chinese.has(name)) wrong.push(`zh-CN lacks ${name}`);

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (path !== locales) yield* sources(path);
    } else if (/\.(ts|tsx|css)$/.test(entry.name) && !/\.test\.tsx?$|schema\.d\.ts$/.test(entry.name)) yield path;
  }
}

for (const path of sources(join(root, "src"))) {
  const code = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
  code.split("\n").forEach((line, index) => {
    if (/[\p{Script=Han}\uff01-\uff5e\u3001-\u3011]/u.test(line))
      wrong.push(`${relative(root, path)}:${index + 1}: Chinese outside src/locales: ${line.trim()}`);
  });
}

for (const line of wrong) console.error(line);
console.log(`${chinese.size} messages in two languages, ${wrong.length} wrong.`);
process.exit(wrong.length ? 1 : 0);
