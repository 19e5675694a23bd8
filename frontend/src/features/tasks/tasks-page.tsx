import { useMemo, useState } from "react";
import { showDay, showMoment } from "../../lib/dates";
import { useFilters } from "../../lib/filters";
import { useList } from "../../lib/list";
import { useMay } from "../../lib/session";
import { sayCode, useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { SelectField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { useShortcuts } from "../../ui/shortcuts";
import { type Column, TablePage } from "../../ui/table-page";
import { GiveTask } from "./give-dialog";
import type { Task } from "./queries";
import { type Step, TaskStep } from "./step-dialogs";
import { TaskState } from "./task-state";
import { TaskViews } from "./views";

const known = { box: "mine", open: "true", person: "" };
const steps: Step[] = ["withdrawTask", "sendTaskBack", "reportTask", "acceptTask"];

/** Tasks by their last day: mine, those I gave, or everybody's of the branch (8.4.6.3). */
export default function TasksPage() {
  const t = useWords("tasks");
  const [filters, change] = useFilters(known);
  const [giving, setGiving] = useState(false);
  const [step, setStep] = useState<{ task: Task; step: Step } | null>(null);
  const gives = useMay("giveTask");
  useShortcuts(gives ? [{ keys: "n", label: t("give"), run: () => setGiving(true) }] : []);
  const list = useList<Task>("given_task", "/api/v1/given-tasks", filters);
  const mine = filters.box === "mine";
  const columns = useMemo<Column<Task>[]>(
    () => [
      { key: "title", title: t("task"), cell: (task) => task.title, phone: "title" },
      { key: "state", title: t("state"), cell: (task) => <TaskState task={task} />, phone: "badge", whole: true },
      { key: "due", title: t("dueOn"), cell: (task) => showDay(task.dueOn), whole: true },
      { key: "who", title: t(mine ? "giver" : "person"), cell: (task) => (mine ? task.giver : task.person).name },
      {
        key: "quality",
        title: t("quality"),
        cell: (task) => (
          <>
            {task.quality}
            {task.sentBack > 0 && <div>{t("sentBackWhy", { n: task.sentBack, why: task.sentBackWhy })}</div>}
            {task.reportedAt && <div>{t("reportedAt", { at: showMoment(task.reportedAt), note: task.report })}</div>}
          </>
        ),
      },
      {
        key: "steps",
        title: t("steps"),
        cell: (task) => {
          const may = steps.filter((one) => task.allowedActions.includes(one));
          return may.length === 0
            ? task.withdrawnWhy || "—"
            : may.map((one) => (
                <Button
                  key={one}
                  kind={one === "withdrawTask" ? "quiet" : "plain"}
                  onClick={() => setStep({ task, step: one })}
                >
                  {sayCode(t, one)}
                </Button>
              ));
        },
      },
    ],
    [t, mine],
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")}>
        {gives && (
          <Button kind="main" onClick={() => setGiving(true)}>
            {t("give")}
          </Button>
        )}
      </PageHeader>
      <TaskViews />
      <TablePage
        list={list}
        columns={columns}
        rowKey={(task) => task.id}
        caption={t("title")}
        emptyTitle={t(mine ? "noneMine" : "none")}
        emptyHint={t("noneHint")}
        filters={
          <SelectField
            label={t("which")}
            value={filters.open}
            onChange={(event) => change({ open: event.target.value })}
          >
            <option value="true">{t("which.open")}</option>
            <option value="false">{t("which.all")}</option>
          </SelectField>
        }
      />
      {giving && <GiveTask onClose={() => setGiving(false)} />}
      {step && <TaskStep {...step} onClose={() => setStep(null)} />}
    </>
  );
}
