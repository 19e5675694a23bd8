import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { templatesQuery } from "./queries";
import styles from "./templates.module.css";

/** Every kind of notice with what it says, by its subject line in both languages. */
export default function TemplatesPage() {
  const t = useWords("noticeAdmin");
  const ui = useWords("ui");
  const templates = useQuery(templatesQuery);
  return (
    <>
      <AdminParts />
      <PageHeader title={t("templates")} lead={t("templatesLead")} />
      {templates.error && !templates.data && (
        <ProblemAlert problem={templates.error}>
          <div>
            <Button onClick={() => void templates.refetch()}>{ui("again")}</Button>
          </div>
        </ProblemAlert>
      )}
      {!templates.data && !templates.error && (
        <div className={styles.skeleton} role="status" aria-label={ui("loading")} />
      )}
      {templates.data && (
        <ul className={styles.kinds}>
          {templates.data.map((template) => (
            <li key={template.kind}>
              <Link to={`/notice-templates/${template.kind}`}>{template.label}</Link>
              <StatusTag tone={template.edited ? "going" : "off"}>{t(template.edited ? "own" : "shipped")}</StatusTag>
              <span lang="zh-CN">{template.zh.subject}</span>
              <span lang="en">{template.en.subject}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
