import { useState } from "react";
import { type Day, plusDays, today } from "../../lib/dates";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { SelectField, TextArea } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { type OpenCall, recordOutcome } from "./queries";

const sorts = ["answered", "passed_on", "follow_up"] as const;

/** Answered, passed on, or to be followed up on a day. */
export function OutcomeDialog({ call, onClose }: { call: OpenCall; onClose: () => void }) {
  const t = useWords("calls");
  const [id] = useState(uuid);
  const [sort, setSort] = useState<(typeof sorts)[number]>("answered");
  const [followOn, setFollowOn] = useState<Day | null>(plusDays(today(), 1));
  const [note, setNote] = useState("");
  return (
    <StepDialog
      title={`${t("deal")} ${call.number}`}
      hint={call.fault}
      confirm={t("save")}
      done={t("saved")}
      refresh={["ticket"]}
      labels={{ sort: t("outcome"), followOn: t("followOn"), note: t("note") }}
      send={() => recordOutcome(call.id, { id, sort, followOn: sort === "follow_up" ? followOn : null, note })}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="sort"
            label={t("outcome")}
            value={sort}
            onChange={(event) => setSort(event.target.value as (typeof sorts)[number])}
          >
            {sorts.map((one) => (
              <option key={one} value={one}>
                {t(`outcome.${one}`)}
              </option>
            ))}
          </SelectField>
          {sort === "follow_up" && (
            <TypedDate
              id="followOn"
              label={t("followOn")}
              required
              chips={[0, 1, 7]}
              value={followOn}
              onChange={setFollowOn}
              error={errorOf("followOn")}
            />
          )}
          <TextArea
            id="note"
            label={t("note")}
            required
            maxLength={1000}
            value={note}
            error={errorOf("note")}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </StepDialog>
  );
}
