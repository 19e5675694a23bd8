import { Plus, X } from "lucide-react";
import { useLanguage } from "../../../lib/language";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import type { Occasion } from "../rules/rule";
import { ConditionField } from "./condition-field";
import { useDesk } from "./desk";
import styles from "./editor.module.css";
import { EventSelect } from "./event-select";
import { eventNames, parameterNames } from "./names";

interface Props {
  legend: string;
  /** Of the list: rules[0].met */
  path: string;
  value: Occasion[];
  onChange: (value: Occasion[]) => void;
  /** The event whose payload `opened` is here. */
  opened?: string;
}

/** One or several events, each perhaps only under a condition; any of them does. */
export function Occasions({ legend, path, value, onChange, opened }: Props) {
  const t = useWords("ruleEditor");
  const lang = useLanguage();
  const { vocabulary, parameters } = useDesk();
  const change = (at: number, patch: Partial<Occasion>) =>
    onChange(value.map((each, other) => (other === at ? { ...each, ...patch } : each)));
  return (
    <fieldset className={styles.part}>
      <legend>{legend}</legend>
      {value.map((occasion, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: occasions are their places
        <div key={at} className={styles.occasion}>
          <div className={styles.row}>
            <EventSelect
              label={t("event")}
              path={`${path}[${at}].on`}
              value={occasion.on ?? ""}
              onChange={(on) => change(at, { on })}
            />
            <Button
              kind="quiet"
              icon
              aria-label={t("removeEvent")}
              onClick={() => onChange(value.filter((_, other) => other !== at))}
            >
              <X size={16} strokeWidth={1.75} aria-hidden="true" />
            </Button>
          </div>
          {occasion.on && (
            <ConditionField
              label={t("onlyIf")}
              path={`${path}[${at}].when`}
              value={occasion.when}
              onChange={(when) => change(at, { when })}
              names={[
                ...eventNames(vocabulary, occasion.on),
                ...(opened ? eventNames(vocabulary, opened, "opened") : []),
                ...parameterNames(parameters, lang),
              ]}
            />
          )}
        </div>
      ))}
      <Button kind="quiet" className={styles.more} onClick={() => onChange([...value, { on: "" }])}>
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        {t(value.length === 0 ? "addEvent" : "orEvent")}
      </Button>
    </fieldset>
  );
}
