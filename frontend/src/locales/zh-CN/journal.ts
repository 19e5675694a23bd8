/** One sentence for each kind of journal entry; {who} is a name, other values come from the entry's payload. Sorted by kind. */
const journal = {
  unknown: "{kind}",
} as const;

export default journal;

declare module "../../lib/words" {
  interface Words {
    journal: typeof journal;
  }
}
