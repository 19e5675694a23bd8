import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { PageHeader } from "../../../ui/page-header";
import { StatusTag } from "../../../ui/status-tag";
import { Waiting } from "../../../ui/waiting";
import { templatesQuery } from "./queries";
import styles from "./templates.module.css";

/** Every kind of notice with what it says, by its subject line in both languages. */
export default function TemplatesPage() {
  const t = useWords("noticeAdmin");
  const templates = useQuery(templatesQuery);
  return (
    <>
      <AdminParts />
      <PageHeader title={t("templates")} lead={t("templatesLead")} />
      {!templates.data && <Waiting query={templates} block />}
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
