import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showDate, showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { itemQuery } from "./queries";

/** The repair card that stays with the item (1.6c, 1.7): its code opens the item on a phone or at the scanner. */
export default function RepairCardPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(itemQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const item = found.data;
  const { card } = item;
  return (
    <PrintPage title={t("card.title")} back={{ to: `/items/${id}`, label: item.number }}>
      <Paper
        title={t("card.title")}
        number={item.number}
        facts={[
          { label: t("item"), value: item.what },
          { label: t("serial"), value: item.serial },
          { label: t("customer"), value: item.customer.name },
          { label: t("ticket"), value: item.ticket.number },
          { label: t("accessories"), value: item.accessories },
          { label: t("condition"), value: item.condition },
          { label: t("fault"), value: card?.fault || item.ticket.fault },
          { label: t("technician"), value: item.technician?.name },
          { label: t("card.planned"), value: card?.plannedFinish && showInstant(card.plannedFinish) },
          { label: t("card.started"), value: card?.startedAt && showInstant(card.startedAt) },
          { label: t("card.workDone"), value: card?.workDone },
          { label: t("card.loaner"), value: card?.loaner },
          { label: t("card.returnOn"), value: item.returnOn && showDate(item.returnOn) },
        ]}
        signs={[t("sign.technician"), t("sign.supervisor")]}
      >
        <table>
          <caption className="visually-hidden">{t("card.times")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("day")}</th>
              <th scope="col">{t("technician")}</th>
              <th scope="col">{t("card.category")}</th>
              <th scope="col">{t("card.minutes")}</th>
            </tr>
          </thead>
          <tbody>
            {item.times.map((time) => (
              <tr key={time.id}>
                <td>{showDate(time.day)}</td>
                <td>{time.person.name}</td>
                <td>{sayCode(t, `category.${time.category}`)}</td>
                <td>{time.minutes}</td>
              </tr>
            ))}
            <tr>
              <th scope="row" colSpan={3}>
                {t("sum")}
              </th>
              <td>{item.minutes}</td>
            </tr>
          </tbody>
        </table>
        {item.inspections.map((one) => (
          <p key={one.id}>
            {t(one.passed ? "card.passed" : "card.failed", { name: one.by.name, time: showInstant(one.at) })}{" "}
            {one.reason}
          </p>
        ))}
      </Paper>
    </PrintPage>
  );
}
