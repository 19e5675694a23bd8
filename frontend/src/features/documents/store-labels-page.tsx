import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useFilters } from "../../lib/filters";
import { useMay } from "../../lib/session";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EmptyState } from "../../ui/empty-state";
import { SelectField } from "../../ui/field";
import { Labels, type LabelText } from "../../ui/paper/labels";
import { PrintPage } from "../../ui/paper/print-page";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import styles from "./documents.module.css";
import { type Bin, binCode, needsLabel, type StockRow } from "./papers";
import { binsQuery, noteLabels, noteSigns, stockQuery, storesQuery } from "./queries";

/** Labels for the goods of a store and signs for its bins (8.4.4.3, 8.4.5.6): those that lack one, or all, or one part's. */
export default function StoreLabelsPage() {
  const { id = "" } = useParams();
  const t = useWords("papers");
  const [filters, change] = useFilters({ what: "parts", part: "", all: "" });
  const stores = useQuery(storesQuery);
  const stock = useQuery(stockQuery(id));
  const bins = useQuery(binsQuery(id));
  if (!stores.data) return <Waiting query={stores} />;
  if (!stock.data) return <Waiting query={stock} />;
  if (!bins.data) return <Waiting query={bins} />;
  const store = stores.data.find((one) => one.id === id);
  const parts = stock.data.filter((row) =>
    filters.part ? row.part.id === filters.part : filters.all === "1" || needsLabel(row),
  );
  const signs = bins.data.filter((bin) => filters.all === "1" || !bin.signPrintedAt);
  const ofBins = filters.what === "bins" && !filters.part;
  const labels: LabelText[] = ofBins
    ? signs.map((bin) => ({
        number: bin.code,
        name: bin.name,
        lines: [[store?.name, bin.area].filter(Boolean).join(" ")],
        code: store && binCode(store, bin),
      }))
    : parts.map((row) => ({
        number: row.part.code,
        name: row.part.name,
        lines: [
          [row.part.spec, row.part.unit].filter(Boolean).join(" · "),
          row.place ? t("label.bin", { code: row.place.code }) : "",
        ].filter(Boolean),
      }));
  return (
    <PrintPage
      title={t(ofBins ? "label.bins" : "label.parts")}
      lead={t("label.paper")}
      back={{ to: filters.part ? `/parts/${filters.part}` : "/stores", label: store?.name ?? t("store") }}
    >
      <div className={styles.controls} data-print="no">
        {!filters.part && (
          <SelectField
            id="which"
            label={t("label.which")}
            value={`${filters.what}${filters.all}`}
            onChange={(event) =>
              change({
                what: event.target.value.replace("1", ""),
                all: event.target.value.endsWith("1") ? "1" : "",
              })
            }
          >
            <option value="parts">{t("label.partsLacking")}</option>
            <option value="parts1">{t("label.partsAll")}</option>
            <option value="bins">{t("label.binsLacking")}</option>
            <option value="bins1">{t("label.binsAll")}</option>
          </SelectField>
        )}
        {labels.length === 0 && <EmptyState title={t("label.empty")} hint={t("label.emptyHint")} />}
        {labels.length > 0 && (
          <Printed
            key={`${filters.what} ${filters.part}`}
            store={id}
            bins={ofBins ? signs : null}
            parts={ofBins ? [] : parts}
          />
        )}
      </div>
      {labels.length > 0 && <Labels caption={t(ofBins ? "label.bins" : "label.parts")} labels={labels} />}
    </PrintPage>
  );
}

/** Says of everything on the page that its label hangs there now, so that it is no longer asked for. */
function Printed({ store, bins, parts }: { store: string; bins: Bin[] | null; parts: StockRow[] }) {
  const t = useWords("papers");
  const may = useMay(bins ? "changeBin" : "setPlace");
  const client = useQueryClient();
  const note = useMutation({
    mutationFn: () => (bins ? noteSigns(bins) : noteLabels(store, parts)),
    onSuccess: () => {
      toast({ text: t("label.noted") });
      return Promise.all([
        client.invalidateQueries({ queryKey: ["part"] }),
        client.invalidateQueries({ queryKey: ["store"] }),
      ]);
    },
  });
  if (!may) return null;
  return (
    <>
      <p>{t("label.noteHint")}</p>
      <Button busy={note.isPending} onClick={() => note.mutate()}>
        {t("label.note", { n: bins?.length ?? parts.length })}
      </Button>
      {note.error && <ProblemAlert problem={note.error} />}
    </>
  );
}
