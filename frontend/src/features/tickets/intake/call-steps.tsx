import { useRef } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { TextArea, TextField } from "../../../ui/field";
import { Keys } from "../../../ui/keys";
import { ProblemAlert } from "../../../ui/problem-alert";
import { useShortcuts } from "../../../ui/shortcuts";
import { AppendNote } from "./append-note";
import { asNewCaller, chosen, stepOf, withUnit } from "./call-form";
import { CallerSearch } from "./caller-search";
import { Duplicates } from "./duplicates";
import styles from "./intake.module.css";
import { KnownCaller } from "./known-caller";
import { MoreDetails } from "./more-details";
import { NewCaller } from "./new-caller";
import { OpenTickets } from "./open-tickets";
import { ServiceType } from "./service-type";
import { UnitChoice } from "./unit-choice";
import { type CallDrafts, type Done, useCall } from "./use-call";
import { useFieldLabels } from "./use-field-labels";

/** The steps of one call, each ready as soon as the one before is answered; nothing typed is ever thrown away. */
export function CallSteps({ calls, onDone }: { calls: CallDrafts; onDone: (done: Done) => void }) {
  const t = useWords("intake");
  const labels = useFieldLabels();
  const { form, change } = calls;
  const call = useCall(calls, onDone);
  const fault = useRef<HTMLTextAreaElement>(null);
  const { caller } = form;
  const step = stepOf(form);
  const errors = Object.fromEntries((call.problem?.errors ?? []).map((error) => [error.field, error.message]));
  const onFault = () => requestAnimationFrame(() => fault.current?.focus());

  useShortcuts([{ keys: "mod+enter", label: t("save"), run: call.save, whileTyping: true }]);

  const choose = (found: NonNullable<typeof caller>) => {
    change(chosen(found, form));
    if (found.openTickets.length === 0 && found.equipment.length === 1) onFault();
  };
  const another = () => {
    change({ another: true });
    if (form.equipmentId) onFault();
  };

  return (
    <form
      className={styles.steps}
      onSubmit={(event) => {
        event.preventDefault();
        call.save();
      }}
      noValidate
    >
      {step === "search" && (
        <CallerSearch
          typed={form.typed}
          onType={(typed) => change({ typed })}
          onChoose={choose}
          onUnknown={() => change(asNewCaller(form))}
        />
      )}
      {caller && (
        <KnownCaller
          caller={caller}
          form={form}
          change={change}
          errors={errors}
          onOtherCaller={() => change({ caller: null, another: false, appendTo: null, equipmentId: null, model: null })}
        />
      )}
      {form.unknown && (
        <>
          <NewCaller form={form} change={change} errors={errors} />
          <div>
            <Button kind="quiet" onClick={() => change({ unknown: false })}>
              {t("caller.other")}
            </Button>
          </div>
          <Duplicates
            name={form.name}
            phone={form.phone}
            address={form.address}
            serial={form.serial}
            onChoose={choose}
          />
        </>
      )}
      {step === "open-tickets" && caller && (
        <OpenTickets
          tickets={caller.openTickets}
          busy={call.busy}
          onAppend={(ticket) => change({ appendTo: ticket.id })}
          onChase={(ticket) => call.chase(ticket.id)}
          onAnother={another}
        />
      )}
      {step === "append" && (
        <AppendNote
          number={caller?.openTickets.find((ticket) => ticket.id === form.appendTo)?.number ?? ""}
          note={form.note}
          onChange={(note) => change({ note })}
          onBack={() => change({ appendTo: null })}
          error={errors.text}
        />
      )}
      {step === "details" && (
        <>
          {caller && (
            <UnitChoice
              caller={caller}
              equipmentId={form.equipmentId}
              other={form.otherUnit}
              model={form.model}
              serial={form.serial}
              onUnit={(unit) => change(withUnit(unit, caller))}
              onOther={() => change({ otherUnit: true, equipmentId: null, model: null, serial: "", serviceType: null })}
              onModel={(model) => change({ model, serviceType: null })}
              onSerial={(serial) => change({ serial })}
              onDone={onFault}
              error={errors.modelId}
              focus={!form.equipmentId && !form.fault}
            />
          )}
          {form.model && (
            <ServiceType
              value={call.serviceType}
              proposed={call.proposed}
              words={call.cover?.words}
              onChange={(serviceType) => change({ serviceType })}
              error={errors.serviceType}
            />
          )}
          <TextArea
            ref={fault}
            id="fault"
            label={t("field.fault")}
            hint={t("field.faultHint")}
            required
            maxLength={2000}
            value={form.fault}
            onChange={(event) => change({ fault: event.target.value })}
            error={errors.fault}
          />
          <MoreDetails form={form} change={change} errors={errors} />
          {(form.reason || call.problem?.facts.field === "reason" || errors.areaId) && (
            <TextField
              id="reason"
              label={t("field.reason")}
              hint={t("field.reasonHint")}
              maxLength={500}
              value={form.reason}
              onChange={(event) => change({ reason: event.target.value })}
              error={errors.reason}
            />
          )}
          {call.voucher !== undefined && (
            <p className={styles.hint}>
              {call.voucher ? t("voucher.taken", { number: call.voucher.number }) : t("voucher.made")}
            </p>
          )}
        </>
      )}
      {call.problem && <ProblemAlert problem={call.problem} labels={labels} />}
      {(step === "details" || step === "append") && (
        <footer className={styles.foot}>
          <Button kind="quiet" onClick={() => calls.finish()}>
            {t("discard")}
          </Button>
          <Button kind="main" type="submit" busy={call.busy}>
            {t("save")} <Keys keys="mod+enter" />
          </Button>
        </footer>
      )}
    </form>
  );
}
