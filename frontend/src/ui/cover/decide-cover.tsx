import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, take } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { SelectField, TextArea } from "../field";
import sections from "../sections.module.css";
import { StepDialog } from "../step-dialog";
import { CoverLines } from "./cover-lines";
import type { CoverDecision, What } from "./views";

const exclusions = ["misuse", "foreign_repair", "accident", "consumable", "other_fault", "no_proof"] as const;

interface Props {
  workKind: "ticket" | "item";
  workId: string;
  onClose: () => void;
}

/** Whether anything speaks against the cover; what the rules make of that is seen before it is decided. */
export function DecideCover({ workKind, workId, onClose }: Props) {
  const t = useWords("cover");
  const [id] = useState(uuid);
  const [exclusion, setExclusion] = useState("");
  const [grace, setGrace] = useState<What[]>([]);
  const [note, setNote] = useState("");
  const would = useQuery({
    queryKey: [workKind, workId, "cover", exclusion],
    queryFn: () =>
      take<CoverDecision>(
        api.GET(
          "/api/v1/cover-decisions" as never,
          { params: { query: { workKind, work: workId, exclusion: exclusion || undefined } } } as never,
        ) as never,
      ),
    placeholderData: (before) => before,
  });
  const lines = would.data?.proposal.lines ?? [];
  const not = lines.filter((line) => !line.covered).map((line) => line.what);
  return (
    <StepDialog
      title={t("title")}
      hint={workKind === "ticket" ? t("typed") : undefined}
      confirm={t("decide")}
      done={t("saved")}
      refresh={[workKind]}
      labels={{ note: t("note"), exclusion: t("exclusion") }}
      send={() =>
        take(
          api.POST(
            "/api/v1/cover-decisions" as never,
            {
              body: {
                id,
                workKind,
                workId,
                exclusion: exclusion || null,
                grace: grace.filter((what) => not.includes(what)),
                note,
              },
            } as never,
          ) as never,
        )
      }
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="exclusion"
            label={t("exclusion")}
            value={exclusion}
            onChange={(event) => setExclusion(event.target.value)}
          >
            <option value="">{t("exclusion.none")}</option>
            {exclusions.map((each) => (
              <option key={each} value={each}>
                {t(`exclusion.${each}`)}
              </option>
            ))}
          </SelectField>
          <div role="status">
            <p className={sections.note}>{t("told")}</p>
            {would.data && <CoverLines cover={would.data.proposal} />}
          </div>
          {not.length > 0 && (
            <fieldset className={sections.form}>
              <legend>{t("grace")}</legend>
              {not.map((what) => (
                <label key={what} className={sections.check}>
                  <input
                    type="checkbox"
                    checked={grace.includes(what)}
                    onChange={(event) =>
                      setGrace(event.target.checked ? [...grace, what] : grace.filter((one) => one !== what))
                    }
                  />
                  {t(`what.${what}`)}
                </label>
              ))}
            </fieldset>
          )}
          <TextArea
            id="note"
            label={t("note")}
            hint={t("noteHint")}
            maxLength={300}
            value={note}
            error={errorOf("note")}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
