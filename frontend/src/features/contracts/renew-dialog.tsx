import { useState } from "react";
import { useNavigate } from "react-router";
import { plusDays } from "../../lib/dates";
import { readMoney } from "../../lib/money";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { TextField } from "../../ui/field";
import { StepDialog } from "../../ui/step-dialog";
import { TypedDate } from "../../ui/typed-date";
import { Confirmation } from "./confirmation";
import { takeStep } from "./queries";
import type { Ending } from "./renewal";
import { useContractLabels } from "./use-contract-labels";

/** One year on, the same day; 29 February gives way to the 28th. */
const yearOn = (day: string) => {
  const there = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return there.endsWith("-02-29") ? there.replace("-29", "-28") : there;
};

/** Won: the contract that follows, for the same units. */
export function RenewDialog({ ending, onClose }: { ending: Ending; onClose: () => void }) {
  const t = useWords("contracts");
  const labels = useContractLabels();
  const go = useNavigate();
  const [id] = useState(uuid);
  const [startsOn, setStartsOn] = useState<string | null>(plusDays(ending.endsOn, 1));
  const [endsOn, setEndsOn] = useState<string | null>(yearOn(ending.endsOn));
  const [price, setPrice] = useState(String(ending.amount ?? ""));
  const [confirmed, setConfirmed] = useState<{ confirmedOn: string | null; confirmedBy: string }>({
    confirmedOn: null,
    confirmedBy: "",
  });
  const [visits, setVisits] = useState(String(ending.visitsPerYear ?? ""));
  const send = async () => {
    const next = await takeStep(ending.id, "renewal", {
      id,
      startsOn,
      endsOn,
      price: readMoney(price),
      visitsPerYear: visits.trim() === "" ? null : Number(visits),
      confirmedOn: confirmed.confirmedOn,
      confirmedBy: confirmed.confirmedBy.trim() || null,
    });
    void go(`/contracts/${next.id}`);
  };
  return (
    <StepDialog
      title={t("renewContract")}
      hint={t("renewHint", { number: ending.number })}
      labels={labels}
      confirm={t("renewConfirm")}
      done={t("renewed")}
      refresh={["contract"]}
      send={send}
      onClose={onClose}
    >
      {(errorOf) => (
        <>
          <TypedDate
            id="startsOn"
            label={t("startsOn")}
            required
            chips={[]}
            value={startsOn}
            onChange={setStartsOn}
            error={errorOf("startsOn")}
          />
          <TypedDate
            id="endsOn"
            label={t("endsOn")}
            required
            chips={[]}
            value={endsOn}
            onChange={setEndsOn}
            error={errorOf("endsOn")}
          />
          <TextField
            id="price"
            label={t("price")}
            inputMode="decimal"
            maxLength={13}
            value={price}
            onChange={(event) => setPrice(event.target.value)}
            error={errorOf("price")}
          />
          <TextField
            id="visitsPerYear"
            label={t("visitsPerYear")}
            inputMode="numeric"
            maxLength={2}
            value={visits}
            onChange={(event) => setVisits(event.target.value)}
            error={errorOf("visitsPerYear")}
          />
          <Confirmation
            {...confirmed}
            change={(patch) => setConfirmed((now) => ({ ...now, ...patch }))}
            errorOf={errorOf}
          />
        </>
      )}
    </StepDialog>
  );
}
