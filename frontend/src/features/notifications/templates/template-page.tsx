import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useWords } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { Button } from "../../../ui/button";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { templatesQuery } from "./queries";
import { TemplateEditor } from "./template-editor";
import styles from "./templates.module.css";

/** The wording of one kind of notice. */
export default function TemplatePage() {
  const { kind = "" } = useParams();
  const t = useWords("noticeAdmin");
  const ui = useWords("ui");
  // A colleague's change leaves what is being written alone; going back to the shipped text begins anew.
  const [round, setRound] = useState(0);
  const templates = useQuery(templatesQuery);
  const template = templates.data?.find((each) => each.kind === kind);
  if (templates.error && !templates.data)
    return (
      <ProblemAlert problem={templates.error}>
        <div>
          <Button onClick={() => void templates.refetch()}>{ui("again")}</Button>
        </div>
      </ProblemAlert>
    );
  if (!templates.data) return <div className={styles.skeleton} role="status" aria-label={ui("loading")} />;
  if (!template) return <EmptyState page title={t("noKind")} to="/notice-templates" action={t("templates")} />;
  return (
    <>
      <AdminParts />
      <PageHeader title={template.label} lead={<Link to="/notice-templates">{t("templates")}</Link>} />
      <TemplateEditor key={`${kind} ${round}`} template={template} onReset={() => setRound(round + 1)} />
    </>
  );
}
