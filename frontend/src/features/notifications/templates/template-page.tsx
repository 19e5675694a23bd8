import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useParams } from "react-router";
import { useWords } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { EmptyState } from "../../../ui/empty-state";
import { PageHeader } from "../../../ui/page-header";
import { Waiting } from "../../../ui/waiting";
import { templatesQuery } from "./queries";
import { TemplateEditor } from "./template-editor";

/** The wording of one kind of notice. */
export default function TemplatePage() {
  const { kind = "" } = useParams();
  const t = useWords("noticeAdmin");
  // A colleague's change leaves what is being written alone; going back to the shipped text begins anew.
  const [round, setRound] = useState(0);
  const templates = useQuery(templatesQuery);
  const template = templates.data?.find((each) => each.kind === kind);
  if (!templates.data) return <Waiting query={templates} block />;
  if (!template) return <EmptyState page title={t("noKind")} to="/notice-templates" action={t("templates")} />;
  return (
    <>
      <AdminParts />
      <PageHeader title={template.label} lead={<Link to="/notice-templates">{t("templates")}</Link>} />
      <TemplateEditor key={`${kind} ${round}`} template={template} onReset={() => setRound(round + 1)} />
    </>
  );
}
