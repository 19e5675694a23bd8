import { Download, Plus } from "lucide-react";
import { useState } from "react";
import { Link } from "react-router";
import { showDate, showMoment } from "../../../lib/dates";
import { useInLanguage } from "../../../lib/in-language";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { usePeriod } from "../../../ui/period-picker";
import { StatusTag } from "../../../ui/status-tag";
import { AdoptDialog } from "../list/adopt-dialog";
import { RetireDialog } from "../list/retire-dialog";
import { evidenceCsv } from "../queries";
import type { RegulationView } from "../regulation";
import { ClosePeriod } from "./close-period";
import styles from "./reader.module.css";

const tones = { adopted: "good", available: "waiting", retired: "off" } as const;

/** Title, what is counted and until when, and the steps open for the regulation as a whole. */
export function ReaderHead({
  regulation,
  asOf,
  counted,
}: {
  regulation: RegulationView;
  asOf: string | null;
  counted: boolean;
}) {
  const r = useWords("regulations");
  const t = useWords("reader");
  const say = useInLanguage();
  const period = usePeriod();
  const [open, setOpen] = useState<"adopt" | "retire" | "close" | null>(null);
  const may = (action: string) => regulation.allowedActions.includes(action);
  const mayClose = useMay("closePeriod") && counted;
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={say(regulation.title)}
        beside={<StatusTag tone={tones[regulation.status]}>{r(`status.${regulation.status}`)}</StatusTag>}
        lead={
          <>
            {r("counts", { ...regulation.counts })}
            {counted && asOf && (
              <>
                <br />
                {t("counted", { from: showDate(period.from), to: showDate(period.to), asOf: showMoment(asOf) })}
              </>
            )}
          </>
        }
      >
        {counted && (
          <a className={styles.export} href={evidenceCsv(regulation.id, period)} download>
            <Download size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("export")}
          </a>
        )}
        {may("retireRegulation") && (
          <Button kind="quiet" onClick={() => setOpen("retire")}>
            {r("retire")}
          </Button>
        )}
        {mayClose && <Button onClick={() => setOpen("close")}>{t("close")}</Button>}
        {may("addArticle") && (
          <Link className={styles.add} to={`/regulations/${regulation.id}/articles/new`}>
            <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
            {t("addArticle")}
          </Link>
        )}
        {may("adoptRegulation") && (
          <Button kind="main" onClick={() => setOpen("adopt")}>
            {r("adopt")}
          </Button>
        )}
      </PageHeader>
      {open === "adopt" && <AdoptDialog regulation={{ ...regulation, articles: [] }} onClose={close} />}
      {open === "retire" && <RetireDialog regulation={regulation} onClose={close} />}
      {open === "close" && <ClosePeriod regulation={regulation} period={period} onClose={close} />}
    </>
  );
}
