import { useState } from "react";
import { useWords } from "../../lib/words";
import { StepDialog } from "../../ui/step-dialog";
import { Hours } from "./plan-dialog";
import { type RosterWeek, setHours } from "./queries";

/** From when to when somebody must be at the phone, each day. */
export function HoursDialog({ roster, onClose }: { roster: RosterWeek; onClose: () => void }) {
  const t = useWords("phone");
  const [from, setFrom] = useState(String(roster.fromHour));
  const [to, setTo] = useState(String(roster.toHour));
  return (
    <StepDialog
      title={t("hours.set")}
      hint={t("hours.hint")}
      confirm={t("save")}
      done={t("saved")}
      refresh={["phone_roster"]}
      labels={{ fromHour: t("fromHour"), toHour: t("toHour") }}
      send={() => setHours({ fromHour: Number(from), toHour: Number(to) })}
      onClose={onClose}
    >
      {(errorOf) => <Hours from={from} to={to} onFrom={setFrom} onTo={setTo} errorOf={errorOf} />}
    </StepDialog>
  );
}
