import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { api, once, take } from "../../api/client";
import { uuid } from "../../lib/uuid";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { TextField } from "../../ui/field";
import { PageHeader } from "../../ui/page-header";
import { ProblemAlert } from "../../ui/problem-alert";
import { toast } from "../../ui/toast";
import { CustomerSignature, isSigned, signatureForm, unsigned } from "./dialogs/customer-signature";
import type { Batch } from "./item";
import { handedInTicketQuery, handInVoucherQuery } from "./queries";
import styles from "./workshop.module.css";

const fields = ["what", "serial", "accessories", "condition"] as const;

/** A customer hands something in at the counter: what, how it looks, and the signature for leaving it with us (1.6b, 6.8). */
export default function HandInPage() {
  const { id = "" } = useParams();
  const t = useWords("workshop");
  const ticket = useQuery(handedInTicketQuery(id));
  const voucher = useQuery(handInVoucherQuery(id));
  const problem = ticket.error ?? voucher.error;
  if (problem && !(ticket.data && voucher.data)) return <ProblemAlert problem={problem} />;
  if (!ticket.data || !voucher.data) return <p role="status">{t("loading")}</p>;
  return (
    <>
      <PageHeader
        title={t("handIn", { number: ticket.data.number })}
        lead={t("handInLead", { name: ticket.data.customer.name })}
      />
      <HandInForm
        id={id}
        customer={ticket.data.customer.name}
        what={ticket.data.model.name}
        serial={ticket.data.equipment?.serial ?? ""}
        voucher={voucher.data}
        again={() => void voucher.refetch()}
      />
    </>
  );
}

interface Props {
  id: string;
  customer: string;
  what: string;
  serial: string;
  voucher: { contentHash: string; lines: { label: string; value: string }[] };
  again: () => void;
}

function HandInForm({ id, customer, what, serial, voucher, again }: Props) {
  const t = useWords("workshop");
  const go = useNavigate();
  const client = useQueryClient();
  const [batch] = useState(uuid);
  const [form, setForm] = useState({ what, serial, accessories: "", condition: "", place: "" });
  const [quantity, setQuantity] = useState("1");
  const [signed, setSigned] = useState(unsigned(customer));
  const many = Number(quantity) > 1;
  const receive = useMutation({
    mutationFn: () =>
      take<Batch>(
        api.POST("/api/v1/tickets/{id}/items", {
          params: { path: { id } },
          headers: once(batch),
          body: {
            id: batch,
            items: [
              {
                what: form.what.trim(),
                serial: many ? "" : form.serial.trim(),
                accessories: form.accessories.trim(),
                condition: form.condition.trim(),
                quantity: Number(quantity) || 1,
              },
            ],
            place: form.place.trim(),
            contentHash: voucher.contentHash,
            ...signatureForm(signed),
          } as never,
        }) as Promise<{ data?: Batch }>,
      ),
    onSuccess: async (made) => {
      toast({ text: t("handedIn", { number: made.number }) });
      await client.invalidateQueries({ queryKey: ["ticket"] });
      await go(made.quantity === 1 ? `/items/${made.items[0]?.id}` : `/batches/${made.id}`);
    },
    onError: (problem) => problem.code === "content-changed" && again(),
  });
  const error = (field: string) => receive.error?.errors.find((each) => each.field.endsWith(field))?.message;
  return (
    <form
      className={styles.columns}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!receive.isPending) receive.mutate();
      }}
    >
      <div className={styles.section}>
        {fields
          .filter((field) => !(many && field === "serial"))
          .map((field) => (
            <TextField
              key={field}
              id={field}
              label={t(`field.${field}`)}
              required={field === "what"}
              maxLength={field === "what" ? 120 : field === "serial" ? 60 : 500}
              value={form[field]}
              onChange={(event) => setForm({ ...form, [field]: event.target.value })}
              error={error(field)}
            />
          ))}
        <TextField
          id="quantity"
          label={t("field.quantity")}
          inputMode="numeric"
          hint={many ? t("batchHint") : undefined}
          value={quantity}
          onChange={(event) => setQuantity(event.target.value.replace(/\D/g, ""))}
          error={error("quantity") ?? error("items")}
        />
        <TextField
          id="place"
          label={t("field.place")}
          maxLength={60}
          value={form.place}
          onChange={(event) => setForm({ ...form, place: event.target.value })}
        />
      </div>
      <div className={styles.section}>
        <h2>{t("signHandIn")}</h2>
        <dl className={styles.facts}>
          {voucher.lines.map((line) => (
            <div key={line.label}>
              <dt>{line.label}</dt>
              <dd>{line.value}</dd>
            </div>
          ))}
        </dl>
        <CustomerSignature signed={signed} onChange={setSigned} text={voucher.contentHash} error={error("signer")} />
        {receive.error && <ProblemAlert problem={receive.error} />}
        <Button kind="main" type="submit" wide busy={receive.isPending} disabled={!isSigned(signed)}>
          {t("handInDo")}
        </Button>
      </div>
    </form>
  );
}
