/** Amounts in yuan, reckoned in whole fen. */

interface Costs {
  materials: number;
  labour: number;
  equipment: number;
}

const fen = (yuan: number) => Math.round(yuan * 100);

export const total = ({ materials, labour, equipment }: Costs): number =>
  (fen(materials) + fen(labour) + fen(equipment)) / 100;

/** What the owner bears of it, as the server will reckon it: half a fen counts as one. */
export const ownerBears = (costs: Costs, percent: number): number =>
  Math.round((fen(total(costs)) * fen(percent)) / 10_000 + Number.EPSILON) / 100;

/** The shares as they lie when somebody is responsible; what both agree on is theirs to say. */
export const usual = (responsible: string | null): [string, string] =>
  responsible === "contractor" ? ["100", "0"] : responsible === "owner_supplies" ? ["0", "100"] : ["50", "50"];

/** The other side's share; blank where this one is no share. */
export function rest(share: string): string {
  const number = Number(share);
  return share.trim() === "" || Number.isNaN(number) || number < 0 || number > 100
    ? ""
    : String((10_000 - fen(number)) / 100);
}
