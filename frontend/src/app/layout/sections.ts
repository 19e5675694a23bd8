import type { NavItem, NavSection } from "../feature";

export interface Group {
  /** Null for what would stand alone under its heading. */
  section: NavSection | null;
  items: NavItem[];
}

/** A desk's height of entries: so many are shown before anybody has opened or closed anything. */
const atFirst = 16;

/** Today's work first, then the sections as their first entries stand; entries alone in theirs come last, without a heading. */
export function grouped(items: NavItem[]): Group[] {
  const of = new Map<NavSection, NavItem[]>();
  for (const item of items) of.set(item.section, [...(of.get(item.section) ?? []), item]);
  const groups = [...of].map(([section, entries]) => ({ section, items: entries }));
  const several = groups.filter((group) => group.items.length > 1);
  const alone = groups.filter((group) => group.items.length === 1).flatMap((group) => group.items);
  return [
    ...several.filter((group) => group.section === "today"),
    ...several.filter((group) => group.section !== "today"),
    ...(alone.length ? [{ section: null, items: alone }] : []),
  ];
}

/** The entry that the address belongs to: the one with the longest beginning of it. */
export function entryAt(items: NavItem[], path: string): NavItem | undefined {
  let found: NavItem | undefined;
  let length = 0;
  for (const item of items)
    for (const start of [item.to, ...(item.also ?? [])])
      if (start.length > length && (path === start || path.startsWith(`${start}/`))) {
        found = item;
        length = start.length;
      }
  return found;
}

/** The sections that are open until somebody chooses otherwise. */
export function openAtFirst(groups: Group[]): Set<NavSection> {
  const open = new Set<NavSection>();
  let shown = 0;
  for (const { section, items } of groups) {
    if (shown > 0 && shown + items.length > atFirst) break;
    shown += items.length;
    if (section) open.add(section);
  }
  return open;
}
