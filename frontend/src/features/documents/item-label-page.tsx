import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Labels } from "../../ui/paper/labels";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { itemQuery } from "./queries";

/** The label that is hung on an item: what it is, whose, by when, and the code that opens it. */
export default function ItemLabelPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(itemQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const item = found.data;
  return (
    <PrintPage title={t("label.item")} lead={t("label.paper")} back={{ to: `/items/${id}`, label: item.number }}>
      <Labels
        caption={t("label.item")}
        labels={[
          {
            number: item.number,
            name: item.what,
            lines: [
              item.customer.name,
              item.card?.plannedFinish ? t("label.planned", { time: showMoment(item.card.plannedFinish) }) : "",
            ].filter(Boolean),
          },
        ]}
      />
    </PrintPage>
  );
}
