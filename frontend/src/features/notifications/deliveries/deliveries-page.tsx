import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { showMoment } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { sayCode, useWords, wordsOf } from "../../../lib/words";
import { AdminParts } from "../../../ui/admin-parts";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag, type Tone } from "../../../ui/status-tag";
import { type Column, TablePage } from "../../../ui/table-page";
import { toast } from "../../../ui/toast";
import { type Delivery, repeatDelivery, statuses } from "./queries";

const known = { status: "" };
/** As often as the program looks for what is due; a try that failed stands in no journal. */
const SENT_EVERY_MS = 2000;
const tones: Record<string, Tone> = { waiting: "waiting", sending: "going", sent: "good", dead: "late", joined: "off" };

/** What left the house by mail or gateway, what waits and why, and what could not be delivered and can be sent again. */
export default function DeliveriesPage() {
  const t = useWords("noticeAdmin");
  const client = useQueryClient();
  const [filters, change] = useFilters(known);
  const list = useList<Delivery>("delivery", "/api/v1/deliveries", filters, ["inbox"], SENT_EVERY_MS);
  const repeat = useMutation({
    mutationFn: (delivery: Delivery) => repeatDelivery(delivery.id),
    onSuccess: (_, { to }) => {
      toast({ text: t("repeated", { name: to.name }) });
      return client.invalidateQueries({ queryKey: ["delivery"] });
    },
  });
  const { mutate, isPending, variables } = repeat;
  const sending = isPending ? variables?.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with `t`
  const columns = useMemo(() => columnsOf(mutate, sending), [t, mutate, sending]);
  return (
    <>
      <AdminParts />
      <PageHeader title={t("deliveries")} lead={t("deliveriesLead")} />
      {repeat.error && <ProblemAlert problem={repeat.error} />}
      <TablePage
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        caption={t("deliveries")}
        emptyTitle={t("noDeliveries")}
        filters={
          <SelectField
            label={t("status")}
            value={filters.status}
            onChange={(event) => change({ status: event.target.value })}
          >
            <option value="">{t("any")}</option>
            {statuses.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </SelectField>
        }
      />
    </>
  );
}

function columnsOf(repeat: (delivery: Delivery) => void, sending: string | null | undefined): Column<Delivery>[] {
  const t = wordsOf("noticeAdmin");
  return [
    { key: "at", title: t("at"), cell: ({ at }) => showMoment(at) },
    {
      key: "title",
      title: t("kind"),
      cell: ({ title, label, notices }) => [title || label, notices > 1 && `× ${notices}`].filter(Boolean).join(" "),
      width: 280,
      phone: "title",
    },
    {
      key: "status",
      title: t("status"),
      cell: ({ status }) => <StatusTag tone={tones[status] ?? "waiting"}>{sayCode(t, `status.${status}`)}</StatusTag>,
      phone: "badge",
      whole: true,
    },
    {
      key: "channel",
      title: t("channel"),
      cell: ({ channel, webhook }) => webhook?.name ?? sayCode(t, `channel.${channel}`),
      whole: true,
    },
    {
      key: "to",
      title: t("to"),
      cell: ({ to, channel }) => [to.name, channel === "email" ? to.email : to.phone].filter(Boolean).join(" · "),
      width: 240,
    },
    { key: "tries", title: t("tries"), cell: ({ tries }) => tries, end: true, roomy: true },
    {
      key: "next",
      title: t("nextTry"),
      cell: ({ status, dueAt }) => status === "waiting" && dueAt && showMoment(dueAt),
      whole: true,
    },
    { key: "why", title: t("why"), cell: ({ words, error }) => [words, error].filter(Boolean).join(" · "), width: 260 },
    {
      key: "actions",
      title: t("actions"),
      cell: (delivery) =>
        delivery.allowedActions.includes("repeatDelivery") && (
          <Button onClick={() => repeat(delivery)} busy={sending === delivery.id}>
            {t("repeat")}
          </Button>
        ),
      whole: true,
    },
  ];
}
