import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { api, take } from "../../api/client";
import { type Day, showDay } from "../../lib/dates";
import { findPeople } from "../../lib/duty";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { Combobox, type ComboboxOption } from "../../ui/combobox";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { TypedDate } from "../../ui/typed-date";

interface Person {
  id: string;
  name: string;
}

/** Who signs for me on these days, both included. */
interface Delegation {
  to: Person;
  from: Day;
  until: Day;
}

const delegationQuery = queryOptions({
  queryKey: ["my-delegation"],
  queryFn: () => take<Delegation | null | undefined>(api.GET("/api/v1/my-delegation")).then((now) => now ?? null),
});

const save = (body: { to: string | null; from: Day | null; until: Day | null } | null) =>
  take(api.PUT("/api/v1/my-delegation", { body: body as never }));

/** While one is away: who signs instead, from when until when; part of the account page. */
export function DelegationForm({ className }: { className?: string }) {
  const t = useWords("approvals");
  const client = useQueryClient();
  const delegation = useQuery(delegationQuery);
  const [to, setTo] = useState<ComboboxOption<Person> | null>(null);
  const [days, setDays] = useState<{ from: Day | null; until: Day | null }>({ from: null, until: null });
  const change = useMutation({
    mutationFn: save,
    onSuccess: (_, body) => {
      toast({ text: body ? t("away.saved", { name: to?.text ?? "" }) : t("away.cleared") });
      setTo(null);
      setDays({ from: null, until: null });
      return client.invalidateQueries({ queryKey: delegationQuery.queryKey });
    },
  });
  const errorOf = (field: string) => change.error?.errors.find((error) => error.field === field)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (change.isPending) return;
    change.mutate({ to: to?.value.id ?? null, ...days });
  };

  return (
    <section className={className}>
      <h2>{t("away.title")}</h2>
      <p>{t("away.hint")}</p>
      {delegation.error && <ProblemAlert problem={delegation.error} />}
      {delegation.data === null && <p>{t("away.none")}</p>}
      {delegation.data && (
        <p>
          {t("away.now", {
            name: delegation.data.to.name,
            from: showDay(delegation.data.from),
            until: showDay(delegation.data.until),
          })}{" "}
          <Button onClick={() => change.mutate(null)} busy={change.isPending}>
            {t("away.clear")}
          </Button>
        </p>
      )}
      <form onSubmit={submit} noValidate>
        {change.error && (
          <ProblemAlert
            problem={change.error}
            labels={{ to: t("away.to"), from: t("away.from"), until: t("away.until") }}
          />
        )}
        <Combobox
          id="to"
          label={t("away.to")}
          required
          value={to}
          onChoose={setTo}
          find={findPeople}
          error={errorOf("to")}
        />
        <TypedDate
          id="from"
          label={t("away.from")}
          hint={t("away.fromHint")}
          value={days.from}
          onChange={(from) => setDays((now) => ({ ...now, from }))}
          error={errorOf("from")}
        />
        <TypedDate
          id="until"
          label={t("away.until")}
          required
          value={days.until}
          onChange={(until) => setDays((now) => ({ ...now, until }))}
          error={errorOf("until")}
          chips={[]}
        />
        <div>
          <Button kind="main" type="submit" busy={change.isPending}>
            {t("away.save")}
          </Button>
        </div>
      </form>
    </section>
  );
}
