import { sayCode, useWords } from "../../lib/words";
import { StatusTag } from "../../ui/status-tag";
import { type ItemStatus, tones } from "./item";

export function ItemStatusTag({ status, late }: { status: ItemStatus; late?: boolean }) {
  const t = useWords("workshop");
  return (
    <StatusTag tone={late ? "late" : tones[status]}>
      {sayCode(t, `status.${status}`)}
      {late && ` · ${t("late")}`}
    </StatusTag>
  );
}
