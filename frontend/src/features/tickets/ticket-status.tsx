import { sayCode, useWords } from "../../lib/words";
import { StatusTag, type Tone } from "../../ui/status-tag";

/** What each state means for the desk; a state this version does not know is shown plainly. */
const tones: Record<string, Tone> = {
  registered: "waiting",
  dispatched: "waiting",
  under_way: "going",
  on_site: "going",
  done: "good",
  to_take_in: "amber",
  closed: "off",
  cancelled: "off",
};

export function TicketStatusTag({ status }: { status: string }) {
  const t = useWords("tickets");
  return <StatusTag tone={tones[status] ?? "waiting"}>{sayCode(t, `status.${status}`)}</StatusTag>;
}
