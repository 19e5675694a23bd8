import { type FormEvent, useState } from "react";
import type { Day } from "../../lib/dates";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextArea, TextField } from "../../ui/field";
import { ProblemAlert } from "../../ui/problem-alert";
import { TypedDate } from "../../ui/typed-date";
import styles from "./purchasing.module.css";
import { useStep } from "./queries";
import type { Repair } from "./shapes";

/** What is wrong with the part, written down before it leaves (8.4.2.4). */
export function RepairRegister({ repair }: { repair: Repair }) {
  const t = useWords("receiving");
  const [problem, setProblem] = useState(repair.problem);
  const [factory, setFactory] = useState(repair.factory);
  const [due, setDue] = useState<Day | null>(repair.dueBackOn);
  const register = useStep<Repair>("factory_repair");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    register.mutate({
      method: "PUT",
      path: `/api/v1/factory-repairs/${repair.id}/registration`,
      body: { problem, factory, dueBackOn: due },
    });
  };
  return (
    <form className={styles.section} onSubmit={submit} noValidate>
      <h2>{t("register")}</h2>
      <TextArea
        id="problem"
        label={t("problem")}
        required
        value={problem}
        onChange={(event) => setProblem(event.target.value)}
      />
      <TextField
        id="factory"
        label={t("factory")}
        value={factory}
        onChange={(event) => setFactory(event.target.value)}
      />
      <TypedDate id="dueBackOn" label={t("dueBackOn")} value={due} onChange={setDue} chips={[]} />
      {register.error && <ProblemAlert problem={register.error} labels={{ problem: t("problem") }} />}
      <div className={styles.foot}>
        <Button type="submit" busy={register.isPending}>
          {t("register")}
        </Button>
      </div>
    </form>
  );
}
