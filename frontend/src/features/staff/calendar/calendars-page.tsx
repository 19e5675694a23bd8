import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { showMinutes } from "../../../lib/dates";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { EditForm } from "../../../ui/edit-form";
import { TextField } from "../../../ui/field";
import { StatusTag } from "../../../ui/status-tag";
import { type Column, TablePage } from "../../../ui/table-page";
import { useEdit } from "../../../ui/use-edit";
import { AdminPage } from "../admin-page";
import { asList, save } from "../queries";
import { type Calendar, type CalendarRow, calendarsQuery, type WeekShift } from "./queries";
import { WeekEditor } from "./week-editor";
import { weekMinutes } from "./year";

/** Monday to Friday with lunch: what most begin with. */
const usual: WeekShift[] = [1, 2, 3, 4, 5].flatMap((weekday) => [
  { weekday, from: "08:30", to: "12:00" },
  { weekday, from: "13:30", to: "17:30" },
]);

export default function CalendarsPage() {
  const t = useWords("calendar");
  const calendars = useQuery(calendarsQuery);
  const [adding, setAdding] = useState(false);
  const columns: Column<CalendarRow>[] = [
    { key: "name", title: t("name"), cell: ({ name }) => name, phone: "title" },
    { key: "week", title: t("week"), cell: ({ shifts }) => showMinutes(weekMinutes(shifts)) },
    {
      key: "state",
      title: t("holidays"),
      cell: ({ missingNextYear }) =>
        missingNextYear ? (
          <StatusTag tone="amber">{t("missing")}</StatusTag>
        ) : (
          <StatusTag tone="good">{t("entered")}</StatusTag>
        ),
      phone: "badge",
    },
  ];
  return (
    <AdminPage
      title={t("title")}
      lead={t("lead")}
      actions={
        <Button kind="main" onClick={() => setAdding(true)}>
          {t("add")}
        </Button>
      }
    >
      <TablePage
        list={asList(calendars)}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/admin/calendars/${id}`}
        caption={t("title")}
      />
      {adding && <NewCalendar onClose={() => setAdding(false)} />}
    </AdminPage>
  );
}

function NewCalendar({ onClose }: { onClose: () => void }) {
  const t = useWords("calendar");
  const go = useNavigate();
  const [id] = useState(uuid);
  const edit = useEdit({
    initial: { name: "", shifts: usual },
    labels: { name: t("name"), shifts: t("week") },
    formOf: ({ name, shifts }: Calendar) => ({ name, shifts }),
    save: (form) => save<Calendar>("/api/v1/calendars", { id, ...form }, undefined, id),
    onSaved: (saved) => void go(`/admin/calendars/${saved.id}`),
  });
  return (
    <Dialog wide title={t("add")} onClose={onClose}>
      <EditForm edit={edit} onCancel={onClose}>
        <TextField {...edit.text("name")} maxLength={60} required />
        <WeekEditor
          shifts={edit.form.shifts}
          onChange={(shifts) => edit.set({ shifts })}
          error={edit.errorOf("shifts")}
        />
      </EditForm>
    </Dialog>
  );
}
