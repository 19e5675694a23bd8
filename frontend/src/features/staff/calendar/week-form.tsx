import { useQueryClient } from "@tanstack/react-query";
import { showMinutes } from "../../../lib/dates";
import { useWords } from "../../../lib/words";
import { EditForm } from "../../../ui/edit-form";
import { TextField } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import { save } from "../queries";
import { type Calendar, calendarQuery, calendarsQuery, type WeekShift } from "./queries";
import { WeekEditor } from "./week-editor";
import { weekMinutes } from "./year";

const formOf = ({ name, shifts }: Calendar): { name: string; shifts: WeekShift[] } => ({ name, shifts });

export function WeekForm({ calendar }: { calendar: Calendar }) {
  const t = useWords("calendar");
  const client = useQueryClient();
  const edit = useEdit({
    initial: formOf(calendar),
    version: calendar.version,
    labels: { name: t("name"), shifts: t("week") },
    show: (_name, value) => (typeof value === "string" ? value : showMinutes(weekMinutes(value))),
    formOf,
    save: (form, version) => save<Calendar>(`/api/v1/calendars/${calendar.id}`, form, version, ""),
    onSaved: (saved) => {
      client.setQueryData(calendarQuery(calendar.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: calendarsQuery.queryKey });
      toast({ text: t("saved") });
    },
  });
  return (
    <section aria-labelledby="week">
      <h2 id="week">{t("weekTitle")}</h2>
      <EditForm edit={edit}>
        <TextField {...edit.text("name")} maxLength={60} required />
        <WeekEditor
          shifts={edit.form.shifts}
          onChange={(shifts) => edit.set({ shifts })}
          error={edit.errorOf("shifts")}
        />
      </EditForm>
    </section>
  );
}
