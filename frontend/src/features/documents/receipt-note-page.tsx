import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { showInstant } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Money } from "../../ui/money";
import { Paper } from "../../ui/paper/paper";
import { PrintPage } from "../../ui/paper/print-page";
import { Waiting } from "../../ui/waiting";
import { taken } from "./papers";
import { goodsReceiptQuery } from "./queries";

/** The receipt note for goods that were counted and passed (8.4.2.1b), for the manager's signature (8.4.2.1c). */
export default function ReceiptNotePage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const found = useQuery(goodsReceiptQuery(id));
  if (!found.data) return <Waiting query={found} />;
  const note = found.data;
  const signed = note.signature?.by && note.signature.at;
  return (
    <PrintPage title={t("goods.title")} back={{ to: `/goods-receipts/${id}`, label: note.number }}>
      <Paper
        title={t("goods.title")}
        number={note.number}
        facts={[
          { label: t("store"), value: note.store.name },
          { label: t("goods.supplier"), value: note.supplier },
          { label: t("goods.deliveryList"), value: note.deliveryList },
          { label: t("goods.order"), value: note.order?.number },
          { label: t("goods.arrivedAt"), value: showInstant(note.arrivedAt) },
          {
            label: t("goods.checked"),
            value: note.checkedAt && `${note.checkedBy?.name} · ${showInstant(note.checkedAt)}`,
          },
          { label: t("goods.written"), value: note.noteAt && `${note.noteBy?.name} · ${showInstant(note.noteAt)}` },
          { label: t("goods.signed"), value: signed && `${note.signature?.by} · ${showInstant(signed)}` },
          { label: t("goods.enteredAt"), value: note.enteredAt && showInstant(note.enteredAt) },
        ]}
        signs={[...(signed ? [] : [t("sign.manager")]), t("sign.storekeeper")]}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{t("code")}</th>
              <th scope="col">{t("name")}</th>
              <th scope="col">{t("goods.listed")}</th>
              <th scope="col">{t("goods.counted")}</th>
              <th scope="col">{t("goods.refused")}</th>
              <th scope="col">{t("goods.taken")}</th>
              <th scope="col">{t("price")}</th>
              <th scope="col">{t("amount")}</th>
              <th scope="col">{t("bin")}</th>
            </tr>
          </thead>
          <tbody>
            {note.lines.map((line) => (
              <tr key={line.id}>
                <td>{line.part.code}</td>
                <td>{[line.part.name, line.part.spec].filter(Boolean).join(" ")}</td>
                <td>{line.listed}</td>
                <td>{line.counted}</td>
                <td>{line.refused || ""}</td>
                <td>{t("amountOf", { n: taken(line), unit: line.part.unit })}</td>
                <td>{line.unitCost !== null && <Money amount={line.unitCost} />}</td>
                <td>{line.unitCost !== null && <Money amount={line.unitCost * taken(line)} />}</td>
                <td>{(line.bin ?? line.belongs)?.code}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paper>
    </PrintPage>
  );
}
