import { useMemo } from "react";
import type { Approval } from "../../lib/approval";
import { showMoment } from "../../lib/dates";
import { useList } from "../../lib/list";
import { useWords, wordsOf } from "../../lib/words";
import { nextSteps } from "../../ui/approval/approval-steps";
import { SelectField } from "../../ui/field";
import { type Column, TablePage } from "../../ui/table-page";
import { ApprovalTag } from "./approval-tag";

const statuses = ["waiting", "signed", "refused", "withdrawn", "outdated", "used"] as const;

interface Props {
  box: "asked" | "all";
  status: string;
  onStatus: (status: string) => void;
}

/** Requests as a table: what I asked for, or all. */
export function ApprovalList({ box, status, onStatus }: Props) {
  const t = useWords("approvals");
  const approval = useWords("approval");
  const list = useList<Approval>("approval", "/api/v1/approvals", { box, status });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `t`
  const columns = useMemo(columnsOf, [t]);
  return (
    <TablePage
      list={list}
      columns={columns}
      rowKey={({ id }) => id}
      rowLink={({ id }) => `/approvals/${id}`}
      caption={t(`box.${box}`)}
      emptyTitle={t("none")}
      emptyHint={t("noneHint")}
      filters={
        <SelectField label={t("status")} value={status} onChange={(event) => onStatus(event.target.value)}>
          <option value="">{t("any")}</option>
          {statuses.map((each) => (
            <option key={each} value={each}>
              {approval(`status.${each}`)}
            </option>
          ))}
        </SelectField>
      }
    />
  );
}

function columnsOf(): Column<Approval>[] {
  const t = wordsOf("approvals");
  return [
    { key: "number", title: t("number"), cell: ({ number }) => number },
    { key: "action", title: t("action"), cell: ({ actionLabel }) => actionLabel, phone: "title" },
    {
      key: "status",
      title: t("status"),
      cell: ({ status }) => <ApprovalTag status={status} />,
      phone: "badge",
      whole: true,
    },
    { key: "subject", title: t("subject"), cell: ({ subject }) => subject.label, width: 260 },
    { key: "article", title: t("articleColumn"), cell: ({ article }) => article.ref, whole: true, phone: "hide" },
    {
      key: "next",
      title: t("next"),
      cell: (approval) =>
        nextSteps(approval)
          .map(({ label }) => label)
          .join(t("listSeparator")),
    },
    { key: "askedBy", title: t("askedBy"), cell: ({ askedBy }) => askedBy.name, whole: true },
    { key: "askedAt", title: t("askedAt"), cell: ({ askedAt }) => showMoment(askedAt), whole: true },
  ];
}
