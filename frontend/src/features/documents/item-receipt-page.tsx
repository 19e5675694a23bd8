import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { itemQuery } from "./queries";

/** What the customer holds for an item that was taken in (1.6a): the code leads to where it is. */
export default function ItemReceiptPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(itemQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const item = found.data;
  const { receipt } = item;
  if (!receipt) return <EmptyState page title={t("receipt.none")} to={`/items/${id}`} action={item.number} />;
  return (
    <PrintPage title={t("receipt.title")} back={{ to: `/items/${id}`, label: item.number }}>
      <Paper
        title={t("receipt.title")}
        number={receipt.number}
        code={`${location.origin}${receipt.url}`}
        stamp={receipt.voidedAt ? t("void") : undefined}
        facts={[
          { label: t("customer"), value: item.customer.name },
          { label: t("phone"), value: item.ticket.phone },
          { label: t("address"), value: item.ticket.address },
          { label: t("ticket"), value: item.ticket.number },
          { label: t("item"), value: item.what },
          { label: t("number"), value: item.number },
          { label: t("serial"), value: item.serial },
          { label: t("accessories"), value: item.accessories },
          { label: t("condition"), value: item.condition },
          { label: t("fault"), value: item.ticket.fault },
          { label: t("technician"), value: item.technician?.name },
          { label: t("branch"), value: item.branch.name },
          { label: t("issuedAt"), value: showInstant(receipt.issuedAt) },
        ]}
        signs={[t("sign.customer"), t("sign.technician")]}
      >
        <p>{t("receipt.keep")}</p>
        <p>{t("receipt.follow")}</p>
      </Paper>
    </PrintPage>
  );
}
