// Gzipped JavaScript before the first useful paint, by page, from the build's manifest. Fails over budget.
// A page's JavaScript: its entry, what that imports, the page itself, antd's frame where it uses antd, and its words.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url);
const features = new URL("../src/features/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const kilobytes = { public: 100, technician: 200, desk: 350 };

const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist))).length);
  return sizes.get(file);
};

function reached(key, seen = new Set()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return seen;
  seen.add(key);
  for (const imported of chunk.imports ?? []) reached(imported, seen);
  return seen;
}

const weigh = (keys) => {
  const all = new Set();
  for (const key of keys) {
    if (!manifest[key]) throw new Error(`The manifest has no ${key}`);
    reached(key, all);
  }
  const files = new Set([...all].map((key) => manifest[key].file).filter((file) => file.endsWith(".js")));
  return [...files].reduce((sum, file) => sum + size(file), 0);
};

const words = (...names) => names.map((name) => `src/locales/zh-CN/${name}.ts`);
const shell = ["index.html", ...words("app", "ui", "nav")];
const pages = [
  { page: "sign-in", kind: "technician", keys: [...shell, "src/app/sign-in-page.tsx"] },
  { page: "/p/", kind: "public", keys: ["p.html", "src/public/start-page.tsx", ...words("public")] },
];

for (const feature of existsSync(features) ? readdirSync(features) : []) {
  const folder = new URL(`${feature}/`, features);
  const list = new URL("feature.ts", folder);
  if (existsSync(list)) {
    const code = readFileSync(list, "utf8");
    for (const entry of code.split(/(?=\bpath:)/).slice(1)) {
      const path = /path:\s*"([^"]+)"/.exec(entry)?.[1];
      const file = /import\("\.\/([^"]+)"\)/.exec(entry)?.[1];
      if (!path || !file) continue;
      const light = /antd:\s*false/.test(entry);
      const named = /words:\s*\[([^\]]*)\]/.exec(entry)?.[1] ?? "";
      pages.push({
        page: path,
        kind: path.startsWith("/day") ? "technician" : "desk",
        keys: [
          ...shell,
          `src/features/${feature}/${file}.tsx`,
          ...words(...[...named.matchAll(/"([^"]+)"/g)].map((match) => match[1])),
          ...(light ? [] : ["src/app/antd-frame.tsx"]),
        ],
      });
    }
  }
  const open = new URL("public/", folder);
  for (const file of existsSync(open) ? readdirSync(open) : []) {
    const name = /^([a-z-]+)-page\.tsx$/.exec(file)?.[1];
    if (!name) continue;
    const used = [...readFileSync(new URL(file, open), "utf8").matchAll(/useWords\("([^"]+)"\)/g)].map(
      (match) => match[1],
    );
    const keys = ["p.html", `src/features/${feature}/public/${file}`, ...words("public", ...used)];
    pages.push({ page: `/p/${name}`, kind: "public", keys });
  }
}

let over = 0;
for (const { page, kind, keys } of pages) {
  const kb = weigh(keys) / 1000;
  const fits = kb <= kilobytes[kind];
  if (!fits) over += 1;
  console.log(
    `${page.padEnd(28)} ${kb.toFixed(1).padStart(7)} kB of ${kilobytes[kind]} (${kind})${fits ? "" : "  OVER BUDGET"}`,
  );
}
process.exit(over ? 1 : 0);
