import { useState } from "react";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { SelectField, TextArea, TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { stepOfWorks, type Works } from "./queries";

/** An oral notice is taken down like a written one. */
export function ReportDefect({ works, onClose }: { works: Works; onClose: () => void }) {
  const t = useWords("warranties");
  const [id] = useState(uuid);
  const [reportedAt] = useState(() => new Date().toISOString());
  const [said, setSaid] = useState({ place: "", reportedBy: "", way: "oral", description: "" });
  return (
    <StepDialog
      title={t("do.reportDefect")}
      hint={works.daysLeft !== null && works.daysLeft < 0 ? t("outsideHint") : undefined}
      confirm={t("save")}
      done={t("saved")}
      refresh={["works", "defect"]}
      labels={{
        reportedBy: t("reportedBy"),
        way: t("way"),
        description: t("description"),
        reportedAt: t("reportedAt"),
      }}
      send={() => stepOfWorks(works.id, "defects", { id, reportedAt, ...said })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TextField
            id="reportedBy"
            label={t("reportedBy")}
            required
            value={said.reportedBy}
            error={errorOf("reportedBy")}
            onChange={(event) => setSaid({ ...said, reportedBy: event.target.value })}
          />
          <SelectField
            id="way"
            label={t("way")}
            value={said.way}
            onChange={(event) => setSaid({ ...said, way: event.target.value })}
          >
            <option value="oral">{t("way.oral")}</option>
            <option value="written">{t("way.written")}</option>
          </SelectField>
          <TextField
            id="place"
            label={t("place")}
            value={said.place}
            onChange={(event) => setSaid({ ...said, place: event.target.value })}
          />
          <TextArea
            id="description"
            label={t("description")}
            required
            value={said.description}
            error={errorOf("description")}
            onChange={(event) => setSaid({ ...said, description: event.target.value })}
          />
        </>
      )}
    </StepDialog>
  );
}
