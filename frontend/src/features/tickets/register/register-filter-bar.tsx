import { useQuery } from "@tanstack/react-query";
import { useMay, useSession } from "../../../lib/session";
import { sayCode, useWords } from "../../../lib/words";
import { SelectField, TextField } from "../../../ui/field";
import { SearchField } from "../../../ui/search-field";
import { branchesQuery, techniciansQuery } from "../queries";
import type { RegisterFilters } from "./filters";

const statuses = ["registered", "dispatched", "under_way", "on_site", "done", "to_take_in", "closed", "cancelled"];

interface Props {
  /** Beside a call being taken there is room for the search alone. */
  narrow: boolean;
  filters: RegisterFilters;
  change: (patch: Partial<RegisterFilters>) => void;
}

/** Narrows the register; everything chosen stands in the address. */
export function RegisterFilterBar({ narrow, filters, change }: Props) {
  const t = useWords("tickets");
  const { person } = useSession();
  const mayTechnicians = useMay("listTechnicians");
  const branches = useQuery({ ...branchesQuery, enabled: person.headOffice });
  const technicians = useQuery({ ...techniciansQuery(filters.branch), enabled: mayTechnicians });
  const search = <SearchField label={t("filter.q")} value={filters.q} onChange={(q) => change({ q })} />;
  if (narrow) return search;
  return (
    <>
      {search}
      <TextField
        label={t("filter.day")}
        type="date"
        value={filters.day}
        onChange={(event) => change({ day: event.target.value })}
      />
      <SelectField
        label={t("filter.status")}
        value={filters.status[0] ?? ""}
        onChange={(event) => change({ status: event.target.value ? [event.target.value] : [] })}
      >
        <option value="">{t("filter.any")}</option>
        {statuses.map((status) => (
          <option key={status} value={status}>
            {sayCode(t, `status.${status}`)}
          </option>
        ))}
      </SelectField>
      {mayTechnicians && (
        <SelectField
          label={t("filter.technician")}
          value={filters.technician}
          onChange={(event) => change({ technician: event.target.value })}
        >
          <option value="">{t("filter.any")}</option>
          {technicians.data?.map((technician) => (
            <option key={technician.id} value={technician.id}>
              {technician.name}
            </option>
          ))}
        </SelectField>
      )}
      {person.headOffice && (
        <SelectField
          label={t("filter.branch")}
          value={filters.branch}
          onChange={(event) => change({ branch: event.target.value, technician: "" })}
        >
          <option value="">{t("filter.any")}</option>
          {branches.data?.map((branch) => (
            <option key={branch.id} value={branch.id}>
              {branch.name}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}
