import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "react-router";
import { useFilters } from "../../../lib/filters";
import { useList } from "../../../lib/list";
import { useMay } from "../../../lib/session";
import { sayCode, useWords, wordsOf } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SelectField } from "../../../ui/field";
import { SearchField } from "../../../ui/search-field";
import { useShortcuts } from "../../../ui/shortcuts";
import { StatusTag } from "../../../ui/status-tag";
import { type Column, TablePage } from "../../../ui/table-page";
import { AdminPage } from "../admin-page";
import { branchesQuery } from "../queries";
import { type Person, roles } from "./queries";

const noFilters = { q: "", branch: "", role: "", active: "true" };

/** Whether somebody can sign in now; locked out by wrong passwords is told apart from not active. */
export function PersonState({ person }: { person: Pick<Person, "active" | "lockedUntil"> }) {
  const t = wordsOf("people");
  if (!person.active) return <StatusTag tone="off">{t("inactive")}</StatusTag>;
  if (person.lockedUntil && Date.parse(person.lockedUntil) > Date.now())
    return <StatusTag tone="amber">{t("locked")}</StatusTag>;
  return <StatusTag tone="good">{t("active")}</StatusTag>;
}

export default function PeoplePage() {
  const t = useWords("people");
  const app = useWords("app");
  const go = useNavigate();
  const [filters, change] = useFilters(noFilters);
  const branches = useQuery(branchesQuery);
  const list = useList<Person>("person", "/api/v1/people", {
    ...filters,
    active: filters.active === "all" ? "" : filters.active,
  });
  const mayAdd = useMay("addPerson");
  const mayExport = useMay("exportPeople");
  const add = () => void go("/admin/people/new");
  useShortcuts(mayAdd ? [{ keys: "n", label: t("add"), run: add }] : []);
  const roleNames = (person: Person) => person.roles.map((role) => sayCode(app, `role.${role}`));

  const columns: Column<Person>[] = [
    { key: "name", title: t("name"), cell: ({ name }) => name, phone: "title" },
    { key: "login", title: t("login"), cell: ({ login }) => login, whole: true },
    { key: "roles", title: t("roles"), cell: (person) => roleNames(person).join(app("listSeparator")), width: 240 },
    { key: "branch", title: t("branch"), cell: ({ branch }) => branch.name },
    { key: "phone", title: t("phone"), cell: ({ phone }) => phone, whole: true },
    {
      key: "areas",
      title: t("areas"),
      cell: ({ areas }) => areas.map(({ name }) => name).join(app("listSeparator")),
      width: 180,
      phone: "hide",
    },
    { key: "state", title: t("state"), cell: (person) => <PersonState person={person} />, phone: "badge" },
  ];

  return (
    <AdminPage
      title={t("title")}
      actions={
        mayAdd && (
          <Button kind="main" onClick={add}>
            {t("add")}
          </Button>
        )
      }
    >
      <TablePage
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        rowLink={({ id }) => `/admin/people/${id}`}
        caption={t("title")}
        exportable={mayExport}
        filters={
          <>
            <SearchField label={t("find")} value={filters.q} onChange={(q) => change({ q })} />
            <SelectField
              label={t("branch")}
              value={filters.branch}
              onChange={(event) => change({ branch: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {branches.data?.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("role")}
              value={filters.role}
              onChange={(event) => change({ role: event.target.value })}
            >
              <option value="">{t("all")}</option>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {app(`role.${role}`)}
                </option>
              ))}
            </SelectField>
            <SelectField
              label={t("state")}
              value={filters.active}
              onChange={(event) => change({ active: event.target.value })}
            >
              <option value="true">{t("active")}</option>
              <option value="false">{t("inactive")}</option>
              <option value="all">{t("all")}</option>
            </SelectField>
          </>
        }
      />
    </AdminPage>
  );
}
