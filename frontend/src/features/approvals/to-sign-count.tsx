import { useQuery } from "@tanstack/react-query";
import { useWords } from "../../lib/words";
import { CountBubble } from "../../ui/count-bubble";
import { toSignQuery } from "./queries";

/** How many requests wait for my signature, beside the entry of the navigation. */
export function ToSignCount() {
  const t = useWords("nav");
  const { data } = useQuery(toSignQuery);
  return <CountBubble count={data?.toSign ?? 0} label={t("toSign", { count: data?.toSign ?? 0 })} />;
}
