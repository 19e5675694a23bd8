import { IntlMessageFormat } from "intl-messageformat";
import { use } from "react";
import { beforeLanguage, type Language, language, useLanguage } from "./language";

/**
 * The words of each feature. A file in locales/zh-CN adds its own to this list (declare module), so that keys are checked
 * by the compiler and nobody edits a common registry.
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the locale files
export interface Words {}

export type Namespace = keyof Words & string;
/** What a locale file of another language must give: every key of the Chinese one. */
export type Translation<N extends Namespace> = Record<keyof Words[N], string>;
/** Values of a message: texts and numbers; a date is formatted before, by lib/dates, in the company's zone. */
export type Values = Record<string, string | number | boolean | null | undefined>;
export type Say<N extends Namespace> = (key: keyof Words[N] & string, values?: Values) => string;

type Messages = Record<string, string>;
const files = import.meta.glob<{ default: Messages }>("../locales/*/*.ts");
const loaded = new Map<string, Messages>();
const loading = new Map<string, Promise<void>>();
const says = new Map<string, Say<Namespace>>();

function load(lang: Language, name: string): Promise<void> {
  const key = `${lang}/${name}`;
  let promise = loading.get(key);
  if (!promise) {
    const file = files[`../locales/${key}.ts`];
    if (!file) return Promise.reject(new Error(`No words: ${key}`));
    promise = file().then(
      (module) => {
        loaded.set(key, module.default);
        // What `use` looks at: words that are there never suspend.
        Object.assign(promise as object, { status: "fulfilled", value: undefined });
      },
      (failure: unknown) => {
        loading.delete(key);
        throw failure;
      },
    );
    loading.set(key, promise);
  }
  return promise;
}

/** Fetches words before a page shows; routes name them beside their component so that both load at once. */
export async function loadWords(names: Namespace[], lang: Language = language()): Promise<void> {
  await Promise.all(names.map((name) => load(lang, name)));
}

beforeLanguage((next) =>
  loadWords([...new Set([...loaded.keys()].map((key) => key.split("/")[1] as Namespace))], next),
);

function speaker(lang: Language, name: string): Say<Namespace> {
  const key = `${lang}/${name}`;
  let say = says.get(key);
  if (!say) {
    const messages = loaded.get(key) ?? {};
    const formats = new Map<string, IntlMessageFormat>();
    const speak = (id: string, values?: Values): string => {
      const message = messages[id];
      if (message === undefined) return id;
      if (!/[{'<]/.test(message)) return message;
      let format = formats.get(id);
      if (!format) {
        format = new IntlMessageFormat(message, lang, undefined, { ignoreTag: true });
        formats.set(id, format);
      }
      return String(format.format(values as Record<string, string>));
    };
    say = speak as Say<Namespace>;
    says.set(key, say);
  }
  return say;
}

/** The words of one feature in the chosen language: `const t = useWords("tickets"); t("register.title")`. Suspends while they load. */
export function useWords<N extends Namespace>(name: N): Say<N> {
  const lang = useLanguage();
  // Asked for every time: `use` under a condition confuses React when it takes up a suspended page again.
  use(load(lang, name));
  return speaker(lang, name) as Say<N>;
}

/** Outside components; the words must have been loaded. */
export const wordsOf = <N extends Namespace>(name: N): Say<N> => speaker(language(), name) as Say<N>;

/** A key that comes from the server (a status, a reason): its words, or itself when a newer server knows more than we do. */
export const sayCode = <N extends Namespace>(say: Say<N>, key: string, values?: Values): string =>
  (say as unknown as (key: string, values?: Values) => string)(key, values);
