import { useState } from "react";
import { clock, dayOf, showMoment } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import type { Board, Preview } from "./board";
import type { Held } from "./use-carry";

/** What is said aloud while a card moves by keys: taken up, over whom and when, and what that would do. */
export function useAnnouncement(held: Held | null, board: Board | undefined, preview: Preview | undefined): string {
  const t = useWords("dispatch");
  const [last, setLast] = useState<Held["how"] | null>(null);
  if (held && held.how !== last) setLast(held.how);
  if (!held) return last === "keys" ? t("say.letGo") : "";
  if (held.how === "pointer") return "";
  if (held.place === null || (held.call.from && held.place === held.call.from))
    return t("say.pickedUp", { number: held.call.number, customer: held.call.customer });
  if (held.place === "waiting") return t("say.overWaiting");
  const { technicianId, plannedAt } = held.place;
  const technician = board?.technicians.find(({ id }) => id === technicianId)?.name ?? "";
  const at = plannedAt ?? preview?.plannedAt;
  if (!at) return technician;
  return [
    t("say.over", { technician, time: dayOf(at) === board?.day ? clock(at) : showMoment(at) }),
    ...(preview?.warnings ?? []),
  ].join(" ");
}
