import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { EmptyState } from "../../ui/empty-state";
import { Money } from "../../ui/money";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { itemQuery } from "./queries";

/** What the repair would cost, for a customer who decides on paper; the code leads to the same text behind the link. */
export default function EstimatePage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(itemQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const item = found.data;
  const { estimate } = item;
  if (!estimate) return <EmptyState page title={t("estimate.none")} to={`/items/${id}`} action={item.number} />;
  return (
    <PrintPage title={t("estimate.title")} back={{ to: `/items/${id}`, label: item.number }}>
      <Paper
        title={t("estimate.title")}
        number={estimate.number}
        code={item.receipt ? `${location.origin}${item.receipt.url}` : undefined}
        stamp={estimate.status === "replaced" ? t("void") : undefined}
        facts={[
          { label: t("customer"), value: item.customer.name },
          { label: t("item"), value: [item.what, item.serial].filter(Boolean).join(" · ") },
          { label: t("number"), value: item.number },
          { label: t("fault"), value: item.card?.fault || item.ticket.fault },
          { label: t("estimate.madeBy"), value: `${estimate.madeBy.name} · ${showInstant(estimate.madeAt)}` },
          {
            label: t("estimate.decision"),
            value:
              estimate.decidedAt &&
              `${sayCode(t, `decision.${estimate.status}`)} · ${estimate.decidedBy} · ${showInstant(estimate.decidedAt)}`,
          },
        ]}
        signs={estimate.decidedAt ? [] : [t("estimate.agree"), t("sign.customer")]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t("estimate.sort")}</th>
              <th scope="col">{t("estimate.what")}</th>
              <th scope="col">{t("quantity")}</th>
              <th scope="col">{t("price")}</th>
              <th scope="col">{t("amount")}</th>
            </tr>
          </thead>
          <tbody>
            {estimate.lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the text of an estimate never changes
              <tr key={at}>
                <td>{sayCode(t, `sort.${line.sort}`)}</td>
                <td>{line.what}</td>
                <td>{line.quantity}</td>
                <td>
                  <Money amount={line.price} />
                </td>
                <td>
                  <Money amount={line.price * line.quantity} />
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row" colSpan={4}>
                {t("sum")}
              </th>
              <td>
                <Money amount={estimate.total} />
              </td>
            </tr>
          </tbody>
        </table>
        {estimate.note && <p>{estimate.note}</p>}
      </Paper>
    </PrintPage>
  );
}
