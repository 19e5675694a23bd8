import { type Say, sayCode } from "../../lib/words";

/** A feature's name in words; its own name when the words do not know it. */
export function featureLabel(t: Say<"regulations">, feature: string): string {
  const label = sayCode(t, `feature.${feature}`);
  return label === `feature.${feature}` ? feature : label;
}
