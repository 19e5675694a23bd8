import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { countLinesQuery, countQuery } from "./queries";

/** The list to count by, bin after bin; what should be there never stands on it (8.4.1.2a, blind). */
export default function CountListPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(countQuery(id));
  const lines = useQuery(countLinesQuery(id));
  if (!found.data) return <Waiting query={found} />;
  if (!lines.data) return <Waiting query={lines} />;
  const count = found.data;
  return (
    <PrintPage title={t("count.title")} back={{ to: `/counts/${id}`, label: count.number }}>
      <Paper
        title={t("count.title")}
        number={count.number}
        facts={[
          { label: t("store"), value: count.store.name },
          { label: t("count.month"), value: count.month },
          { label: t("count.area"), value: count.area },
          { label: t("count.frozenAt"), value: showInstant(count.frozenAt) },
          { label: t("count.startedBy"), value: count.startedBy.name },
          { label: t("count.lines"), value: lines.data.length },
        ]}
        signs={[t("sign.counter"), t("sign.second")]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t("count.position")}</th>
              <th scope="col">{t("bin")}</th>
              <th scope="col">{t("code")}</th>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("unit")}</th>
              <th scope="col">{t("count.counted")}</th>
              <th scope="col">{t("note")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.data.map((line) => (
              <tr key={line.id}>
                <td>{line.position}</td>
                <td>{line.bin}</td>
                <td>{line.part.code}</td>
                <td>{[line.part.name, line.part.spec].filter(Boolean).join(" ")}</td>
                <td>{line.part.unit}</td>
                <td />
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </Paper>
    </PrintPage>
  );
}
