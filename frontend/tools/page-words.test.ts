import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, it } from "vitest";

const features = resolve(import.meta.dirname, "../src/features");
const shell = ["app", "ui", "nav"];

const code = (file: string) => readFileSync(file, "utf8").replace(/\/\*\*?[\s\S]*?\*\//g, "");

/** All a file shows at once: itself and what it imports, but not what it fetches later. */
function shown(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ""] of code(file).matchAll(/^(?:import|export)\b[^"';]*?from "(\.[^"]+)"/gm)) {
    const at = resolve(dirname(file), path);
    const found = [`${at}.tsx`, `${at}.ts`].find(existsSync);
    if (found) shown(found, seen);
  }
  return seen;
}

const pages = readdirSync(features).flatMap((feature) => {
  const list = resolve(features, feature, "feature.ts");
  if (!existsSync(list)) return [];
  return readFileSync(list, "utf8")
    .split(/(?=\bpath:)/)
    .slice(1)
    .flatMap((entry) => {
      const file = /import\("\.\/([^"]+)"\)/.exec(entry)?.[1];
      if (!file) return [];
      const named = /words:\s*\[([^\]]*)\]/.exec(entry)?.[1] ?? "";
      const words = [...named.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
      return [
        { path: /path:\s*"([^"]+)"/.exec(entry)?.[1] ?? "", file: resolve(features, feature, `${file}.tsx`), words },
      ];
    });
});

/** Words that come later hide the page while they load, and the field somebody types into loses the keys. */
it.each(pages)("$path names all the words it shows", ({ file, words }) => {
  const used = [...shown(file)].flatMap((each) =>
    [...code(each).matchAll(/useWords\("([^"]+)"\)/g)].map((match) => match[1] ?? ""),
  );
  expect([...new Set(used)].filter((name) => !words.includes(name) && !shell.includes(name))).toEqual([]);
});
