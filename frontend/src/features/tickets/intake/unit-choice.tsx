import { type KeyboardEvent, useEffect, useRef } from "react";
import { useWords } from "../../../lib/words";
import { Combobox } from "../../../ui/combobox";
import { CoverTag } from "../../../ui/cover/cover-tag";
import { TextField } from "../../../ui/field";
import type { Caller, CallerUnit } from "../caller";
import { findModels } from "../queries";
import type { ModelRef } from "../ticket";
import styles from "./intake.module.css";

interface Props {
  caller: Caller;
  equipmentId: string | null;
  /** Not on file: model and serial are written down. */
  other: boolean;
  model: ModelRef | null;
  serial: string;
  onUnit: (unit: CallerUnit) => void;
  onOther: () => void;
  onModel: (model: ModelRef | null) => void;
  onSerial: (serial: string) => void;
  /** Chosen by digit or Enter: the clerk goes on writing. */
  onDone: () => void;
  error?: string;
  focus: boolean;
}

/** Which unit the call is about: its digit, or arrows and Enter; 0 is one that is not on file. */
export function UnitChoice(props: Props) {
  const { caller, equipmentId, model, onUnit, onOther, onModel, onDone, focus } = props;
  const t = useWords("intake");
  const box = useRef<HTMLFieldSetElement>(null);
  const modelField = useRef<HTMLInputElement>(null);
  const units = caller.equipment;
  const writing = props.other || units.length === 0;

  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>("input")?.focus();
  }, [focus]);
  useEffect(() => {
    if (props.other) modelField.current?.focus();
  }, [props.other]);

  const press = (event: KeyboardEvent) => {
    const radio = event.target instanceof HTMLInputElement && event.target.type === "radio";
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || !radio) return;
    if (/^\d$/.test(event.key)) {
      event.preventDefault();
      const unit = units[Number(event.key) - 1];
      if (event.key === "0") onOther();
      else if (unit) {
        onUnit(unit);
        onDone();
      }
    } else if (event.key === "Enter") {
      event.preventDefault();
      const unit = units.find((each) => each.id === (event.target as HTMLInputElement).value);
      if (!unit) return onOther();
      onUnit(unit);
      onDone();
    }
  };

  return (
    <fieldset className={styles.block} ref={box} onKeyDown={press} id="modelId" tabIndex={-1}>
      <legend>{t("unit.title")}</legend>
      {units.length > 0 && (
        <div className={styles.options}>
          {units.map((unit, at) => (
            <label key={unit.id} className={styles.option}>
              <input
                type="radio"
                name="unit"
                value={unit.id}
                checked={unit.id === equipmentId}
                onChange={() => onUnit(unit)}
              />
              {at < 9 && <kbd>{at + 1}</kbd>}
              <span className={styles.optionWords}>
                <span className={styles.line}>
                  {unit.model.name}
                  <CoverTag cover={unit.cover} sentence />
                </span>
                <small>{[unit.model.code, unit.serial, unit.cover.words].filter(Boolean).join(" · ")}</small>
              </span>
            </label>
          ))}
          <label className={styles.option}>
            <input type="radio" name="unit" value="" checked={writing} onChange={onOther} />
            <kbd>0</kbd>
            <span className={styles.optionWords}>{t("unit.other")}</span>
          </label>
        </div>
      )}
      {writing && (
        <div className={styles.pair}>
          <Combobox
            ref={modelField}
            label={t("field.model")}
            required
            error={props.error}
            value={model && { key: model.id, text: model.name, value: model }}
            onChoose={(option) => onModel(option?.value ?? null)}
            find={findModels}
          />
          <TextField
            label={t("field.serial")}
            value={props.serial}
            maxLength={60}
            onChange={(event) => props.onSerial(event.target.value)}
          />
        </div>
      )}
    </fieldset>
  );
}
