import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import { Waiting } from "../../ui/waiting";
import { type Bundle, bundlesQuery, confirmBundle, handIn } from "./queries";
import { CareViews } from "./views";

const files = ["ledger", "cards", "documents"] as const;

/** The papers of each month on their way to the manager: the file and the paper together. */
export default function MonthsPage() {
  const t = useWords("care");
  const months = useQuery(bundlesQuery);
  return (
    <>
      <PageHeader title={t("months.title")} lead={t("months.lead")} />
      <CareViews />
      {!months.data && <Waiting query={months} />}
      <ul className={sections.lines}>
        {months.data?.map((bundle) => (
          <li key={bundle.month} className={sections.line}>
            <Month bundle={bundle} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Month({ bundle }: { bundle: Bundle }) {
  const t = useWords("care");
  const client = useQueryClient();
  const step = useMutation({
    mutationFn: (paper: boolean | "confirm") =>
      paper === "confirm" ? confirmBundle(bundle.id ?? "") : handIn(bundle.month, paper),
    onSuccess: () => client.invalidateQueries({ queryKey: ["warehouse_bundle"] }),
  });
  const may = (operation: string) => bundle.allowedActions.includes(operation);
  return (
    <>
      <div className={sections.head}>
        <h2>{bundle.month}</h2>
        <StatusTag tone={bundle.confirmedAt ? "good" : bundle.id ? "amber" : "waiting"}>
          {bundle.confirmedAt
            ? `${t("confirmedColumn")} ${bundle.confirmedBy?.name ?? ""} ${showMoment(bundle.confirmedAt)}`
            : t("notYet")}
        </StatusTag>
      </div>
      <dl className={sections.facts}>
        <dt>{t("file")}</dt>
        <dd>{bundle.exportedAt ? showMoment(bundle.exportedAt) : t("notYet")}</dd>
        <dt>{t("paper")}</dt>
        <dd>{bundle.paperAt ? `${showMoment(bundle.paperAt)} ${bundle.paperBy?.name ?? ""}` : t("notYet")}</dd>
      </dl>
      {step.error && <ProblemAlert problem={step.error} />}
      <div className={sections.foot}>
        {files.map((part) => (
          <a key={part} href={`/api/v1/warehouse-bundle.csv?part=${part}&month=${bundle.month}`} download>
            {t(`download.${part}`)}
          </a>
        ))}
        {may("handInBundle") && !bundle.exportedAt && (
          <Button busy={step.isPending} onClick={() => step.mutate(false)}>
            {t("handInFile")}
          </Button>
        )}
        {may("handInBundle") && (
          <Button busy={step.isPending} onClick={() => step.mutate(true)}>
            {t("handInPaper")}
          </Button>
        )}
        {may("confirmBundle") && (
          <Button kind="main" busy={step.isPending} onClick={() => step.mutate("confirm")}>
            {t("confirm")}
          </Button>
        )}
      </div>
    </>
  );
}
