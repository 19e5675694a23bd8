import { api, take } from "../../api/client";
import { showDate } from "../../lib/dates";
import type { Page } from "../../lib/list";
import { useWords } from "../../lib/words";
import { Combobox } from "../../ui/combobox";

interface Contract {
  id: string;
  number: string;
  customer: { name: string };
  startsOn: string;
  endsOn: string;
}

interface Chosen {
  id: string;
  name: string;
}

interface Props {
  id: string;
  label: string;
  /** Whose contracts are offered; null: where nobody on file complains, all are found by number or customer. */
  customer?: string | null;
  value: Chosen | null;
  error?: string;
  required?: boolean;
  onChoose: (contract: Chosen | null) => void;
}

/** The contract on whose terms a dispute is settled (5.3.5), by its number. */
export function ContractField({ customer, value, onChoose, ...rest }: Props) {
  const t = useWords("complaints");
  return (
    <Combobox<Chosen>
      {...rest}
      hint={t("contractHint")}
      value={value && { key: value.id, text: value.name, value }}
      onChoose={(chosen) => onChoose(chosen?.value ?? null)}
      find={async (typed, signal) => {
        const query = { q: typed || undefined, customer: customer ?? undefined, limit: 20 };
        const found = await take<Page<Contract>>(api.GET("/api/v1/contracts", { params: { query }, signal }));
        return found.items.map((contract) => ({
          key: contract.id,
          text: contract.number,
          detail: `${contract.customer.name} · ${showDate(contract.startsOn)} – ${showDate(contract.endsOn)}`,
          value: { id: contract.id, name: contract.number },
        }));
      }}
    />
  );
}
