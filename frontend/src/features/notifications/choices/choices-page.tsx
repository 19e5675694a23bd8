import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { toast } from "../../../ui/toast";
import { TypedTime } from "../../../ui/typed-time";
import { Waiting } from "../../../ui/waiting";
import styles from "./choices.module.css";
import { type Channel, channels, choicesQuery, type NoticeChoices, saveChoices } from "./queries";

/** How I am told: per kind by which way, quiet hours, and repeats in one mail. */
export default function ChoicesPage() {
  const t = useWords("noticeChoices");
  const notices = useWords("notices");
  const choices = useQuery(choicesQuery);
  return (
    <div className={styles.page}>
      <PageHeader title={notices("settings")} lead={<Link to="/notices">{t("back")}</Link>} />
      {!choices.data && <Waiting query={choices} block />}
      {choices.data && <ChoicesForm now={choices.data} />}
    </div>
  );
}

function ChoicesForm({ now }: { now: NoticeChoices }) {
  const t = useWords("noticeChoices");
  const ui = useWords("ui");
  const client = useQueryClient();
  // What was changed here; until then the form follows what is kept.
  const [edited, setEdited] = useState<NoticeChoices | null>(null);
  const form = edited ?? now;
  const set = (change: Partial<NoticeChoices>) => setEdited({ ...form, ...change });
  const save = useMutation({
    mutationFn: () => saveChoices(form),
    onSuccess: (kept) => {
      client.setQueryData(choicesQuery.queryKey, kept);
      setEdited(null);
      toast({ text: t("saved") });
    },
  });
  const choose = (kind: string, channel: Channel, on: boolean) =>
    set({ kinds: form.kinds.map((each) => (each.kind === kind ? { ...each, [channel]: on } : each)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) save.mutate();
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {save.error && <ProblemAlert problem={save.error} labels={{ quietFrom: t("quiet"), quietUntil: t("quiet") }} />}
      <fieldset>
        <legend>{t("quiet")}</legend>
        <p>{t("quietHint")}</p>
        <div className={styles.times}>
          <TypedTime
            label={t("quietFrom")}
            placeholder="22:00"
            value={form.quietFrom?.slice(0, 5) ?? ""}
            onChange={(time) => set({ quietFrom: time || null })}
          />
          –
          <TypedTime
            label={t("quietUntil")}
            placeholder="07:00"
            value={form.quietUntil?.slice(0, 5) ?? ""}
            onChange={(time) => set({ quietUntil: time || null })}
          />
          {(form.quietFrom || form.quietUntil) && (
            <Button kind="quiet" onClick={() => set({ quietFrom: null, quietUntil: null })}>
              {t("quietNone")}
            </Button>
          )}
        </div>
      </fieldset>
      <label className={styles.check}>
        <input type="checkbox" checked={form.digest} onChange={(event) => set({ digest: event.target.checked })} />
        <span>
          {t("digest")}
          <small>{t("digestHint")}</small>
        </span>
      </label>
      <p className={styles.mail}>
        {form.address ? t("address", { address: form.address }) : t("noAddress")}
        {!form.mailServer && ` ${t("noMailServer")}`}
      </p>
      <table className={styles.kinds}>
        <caption>{t("kinds")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("kind")}</th>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t(`channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {form.kinds.map((each) => (
            <tr key={each.kind}>
              <th scope="row">{each.label}</th>
              {channels.map((channel) => (
                <td key={channel}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={`${each.label}: ${t(`channel.${channel}`)}`}
                      checked={each[channel]}
                      onChange={(event) => choose(each.kind, channel, event.target.checked)}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <Button kind="main" type="submit" busy={save.isPending} disabled={!edited}>
          {ui("save")}
        </Button>
      </div>
    </form>
  );
}
