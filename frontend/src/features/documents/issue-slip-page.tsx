import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { sayCode, useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { slipQuery } from "./queries";

/** The issue slip as it is signed and carried to the store (8.4.3.1, 10.3.2): its code opens it at the scanner. */
export default function IssueSlipPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(slipQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const slip = found.data;
  const signed = slip.signatures.filter((one) => one.by.length > 0);
  const unsigned = slip.signatures.filter((one) => one.status === "waiting");
  return (
    <PrintPage title={t("slip.title")} back={{ to: `/parts-slips/${id}`, label: slip.number }}>
      <Paper
        title={t("slip.title")}
        number={slip.number}
        stamp={["refused", "cancelled"].includes(slip.status) ? t("void") : undefined}
        facts={[
          { label: t("store"), value: slip.store.name },
          { label: t("slip.work"), value: [slip.workLabel, slip.workTitle].filter(Boolean).join(" · ") },
          { label: t("slip.costBearer"), value: slip.costBearer },
          { label: t("slip.drawer"), value: slip.drawer.name },
          { label: t("slip.wantedAt"), value: showInstant(slip.wantedAt) },
          {
            label: t("slip.issuedAt"),
            value: slip.issuedAt && `${slip.issuedBy?.name ?? ""} · ${showInstant(slip.issuedAt)}`,
          },
          { label: t("slip.handedAt"), value: slip.handedAt && showInstant(slip.handedAt) },
          { label: t("slip.signed"), value: signed.map((one) => one.by.join(t("separator"))).join(t("separator")) },
          { label: t("note"), value: slip.note },
        ]}
        signs={[
          ...unsigned.flatMap((one) => one.roles.map((role) => sayCode(t, `role.${role}`))),
          t("sign.storekeeper"),
          t("sign.drawer"),
        ]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t("bin")}</th>
              <th scope="col">{t("code")}</th>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("slip.wanted")}</th>
              <th scope="col">{t("slip.issued")}</th>
              <th scope="col">{t("slip.returned")}</th>
              <th scope="col">{t("slip.old")}</th>
            </tr>
          </thead>
          <tbody>
            {slip.lines.map((line) => (
              <tr key={line.id}>
                <td>{line.place?.code}</td>
                <td>{line.part.code}</td>
                <td>{[line.part.name, line.part.spec].filter(Boolean).join(" ")}</td>
                <td>{t("amountOf", { n: line.quantity, unit: line.part.unit })}</td>
                <td>{line.issued || ""}</td>
                <td>{line.returned || ""}</td>
                <td>{line.oldSerial ?? (line.oldForNew ? t("slip.oldDue") : "")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paper>
    </PrintPage>
  );
}
