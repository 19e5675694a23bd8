/** Shapes of the API of money as these screens read them; amounts in yuan, to the cent. */

interface Named {
  id: string;
  name: string;
}

/** A small fee taken at the door; the technician owes it until it is confirmed (1.5a). */
export interface Collection {
  id: string;
  ticket: { id: string; number: string };
  technician: Named;
  customer: Named;
  amount: number;
  collectedAt: string;
  confirmedAt: string | null;
  confirmedBy: Named | null;
}

export interface Invoice {
  id: string;
  /** Null until it is issued. */
  number: string | null;
  /** Null: it is for goods that came back, or for a repair of building works. */
  ticket: { id: string; number: string } | null;
  goodsReturn: { id: string; number: string } | null;
  repair: { id: string; number: string } | null;
  customer: Named | null;
  technician: Named | null;
  address: string;
  amount: number;
  state: string;
  /** The day on which it must be issued (1.5b). */
  dueOn: string | null;
  late: boolean;
  issuedAt: string | null;
  postedAt: string | null;
}

export interface Total {
  technician: Named;
  amount: number;
  count: number;
}

/** The sum of amounts, exact to the cent: added as whole cents. */
export const sum = (amounts: number[]): number =>
  amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;

/** What each technician owes, the most first. */
export function byTechnician(collections: Collection[]): Total[] {
  const groups = new Map<string, Collection[]>();
  for (const collection of collections)
    groups.set(collection.technician.id, [...(groups.get(collection.technician.id) ?? []), collection]);
  return [...groups.values()]
    .map((group) => ({
      technician: (group[0] as Collection).technician,
      amount: sum(group.map((each) => each.amount)),
      count: group.length,
    }))
    .sort((one, other) => other.amount - one.amount);
}
