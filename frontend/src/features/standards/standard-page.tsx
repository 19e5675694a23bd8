import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import type { Problem } from "../../api/problem";
import { showDate, showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { toast } from "../../ui/toast";
import { Waiting } from "../../ui/waiting";
import { Review, WriteVersion } from "./document-dialogs";
import { acknowledge, documentQuery, type Edition, type ServiceDocument, takeOver } from "./queries";
import { Readers } from "./readers";
import styles from "./standards.module.css";

/** A document: the version in force, those before and to come, and who has acknowledged it. */
export default function StandardPage() {
  const { id = "" } = useParams();
  const found = useQuery(documentQuery(id));
  if (!found.data) return <Waiting query={found} />;
  return <Shown document={found.data} />;
}

function Shown({ document }: { document: ServiceDocument }) {
  const t = useWords("standards");
  const client = useQueryClient();
  const [open, setOpen] = useState<"write" | "review" | null>(null);
  const step = useMutation<unknown, Problem, "acknowledge" | "takeOver">({
    mutationFn: (what) => (what === "takeOver" ? takeOver : acknowledge)(document.id),
    onSuccess: () => {
      toast({ text: t("saved") });
      return client.invalidateQueries({ queryKey: ["service_document"] });
    },
  });
  const may = (operation: string) => document.allowedActions.includes(operation);
  const current = document.editions.find((edition) => edition.inForce);
  const others = document.editions.filter((edition) => edition !== current);
  return (
    <>
      <PageHeader
        title={document.title}
        lead={t(`kind.${document.kind}`)}
        beside={
          document.mine && current ? (
            <StatusTag tone={document.readAt ? "good" : "amber"}>
              {document.readAt ? t("readAt", { at: showMoment(document.readAt) }) : t("toRead")}
            </StatusTag>
          ) : undefined
        }
      >
        <Link to={`/standards?kind=${document.kind}`}>{t("back")}</Link>
        {may("reviewDocument") && <Button onClick={() => setOpen("review")}>{t("review")}</Button>}
        {may("writeVersion") && <Button onClick={() => setOpen("write")}>{t("write")}</Button>}
        {may("takeOverStandard") && (
          <Button busy={step.isPending} onClick={() => step.mutate("takeOver")}>
            {t("takeOver")}
          </Button>
        )}
        {may("acknowledgeDocument") && (
          <Button kind="main" busy={step.isPending} onClick={() => step.mutate("acknowledge")}>
            {t("acknowledge")}
          </Button>
        )}
      </PageHeader>
      {step.error && <ProblemAlert problem={step.error} />}
      <div className={sections.columns}>
        <div className={sections.column}>
          {current ? <EditionText edition={current} open /> : <p>{t("notInForce")}</p>}
          {others.map((edition) => (
            <EditionText key={edition.number} edition={edition} />
          ))}
        </div>
        {document.readers.length > 0 && <Readers readers={document.readers} />}
      </div>
      {open === "write" && <WriteVersion document={document} onClose={() => setOpen(null)} />}
      {open === "review" && <Review document={document} onClose={() => setOpen(null)} />}
    </>
  );
}

/** One version; older ones are folded up, and stay to be read. */
function EditionText({ edition, open }: { edition: Edition; open?: boolean }) {
  const t = useWords("standards");
  return (
    <details className={sections.section} open={open}>
      <summary>
        <strong>{t("editionOf", { n: edition.number, from: showDate(edition.validFrom) })}</strong>{" "}
        {edition.inForce && <StatusTag tone="good">{t("inForce")}</StatusTag>}
      </summary>
      <p className={styles.text}>{edition.text}</p>
      <p>
        {edition.writtenBy.name} {showMoment(edition.writtenAt)} · {edition.reason}
      </p>
    </details>
  );
}
