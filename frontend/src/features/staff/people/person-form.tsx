import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useMay } from "../../../lib/session";
import { uuid } from "../../../lib/uuid";
import { useWords } from "../../../lib/words";
import { EditForm } from "../../../ui/edit-form";
import { SelectField, TextField } from "../../../ui/field";
import { toast } from "../../../ui/toast";
import { useEdit } from "../../../ui/use-edit";
import { Checks } from "../checks";
import form from "../form.module.css";
import { areasQuery, branchesQuery, save } from "../queries";
import { categoriesQuery, type Person, personQuery, roles } from "./queries";

const formOf = ({ name, login, phone, email, branch, areas, ...person }: Person) => ({
  name,
  login,
  phone,
  email,
  branchId: branch.id,
  roles: person.roles,
  areaIds: areas.map(({ id }) => id),
  skills: person.skills,
  active: person.active,
  password: "",
});

const blank: ReturnType<typeof formOf> = {
  name: "",
  login: "",
  phone: "",
  email: "",
  branchId: "",
  roles: [],
  areaIds: [],
  skills: [],
  active: true,
  password: "",
};

/** Who somebody is, what they may do (roles), and where and on what a technician works (areas, skills). */
export function PersonForm({ person }: { person?: Person }) {
  const t = useWords("people");
  const app = useWords("app");
  const client = useQueryClient();
  const go = useNavigate();
  const mayChange = useMay(person ? "changePerson" : "addPerson");
  const branches = useQuery(branchesQuery);
  const areas = useQuery(areasQuery);
  const categories = useQuery(categoriesQuery);
  const [id] = useState(uuid);
  const open = branches.data?.filter((branch) => branch.active || branch.id === person?.branch.id) ?? [];

  const roleName = (role: string) => app(`role.${role as (typeof roles)[number]}`);
  const joined = (values: string[]) => values.join(app("listSeparator"));
  const edit = useEdit({
    initial: person ? formOf(person) : blank,
    version: person?.version,
    labels: {
      name: t("name"),
      login: t("login"),
      phone: t("phone"),
      email: t("email"),
      branchId: t("branch"),
      roles: t("roles"),
      areaIds: t("areas"),
      skills: t("skills"),
      active: t("active"),
      password: t("password"),
    },
    show: (name, value) => {
      if (name === "branchId") return branches.data?.find((each) => each.id === value)?.name ?? "";
      if (name === "active") return t(value ? "active" : "inactive");
      if (!Array.isArray(value)) return String(value);
      if (name === "roles") return joined(value.map(roleName));
      if (name === "areaIds")
        return joined(value.map((each) => areas.data?.find((area) => area.id === each)?.name ?? each));
      return joined(value);
    },
    formOf,
    save: ({ password, active, ...rest }, version) => {
      const body = { ...rest, branchId: rest.branchId || open[0]?.id };
      return person
        ? save<Person>(`/api/v1/people/${person.id}`, { ...body, active }, version, "")
        : save<Person>("/api/v1/people", { id, ...body, password }, undefined, id);
    },
    onSaved: (saved) => {
      client.setQueryData(personQuery(saved.id).queryKey, saved);
      void client.invalidateQueries({ queryKey: ["person", "list"] });
      toast({ text: t(person ? "saved" : "added", { name: saved.name }) });
      if (!person) void go(`/admin/people/${saved.id}`, { replace: true });
    },
  });
  const branchId = edit.form.branchId || open[0]?.id || "";
  const technician = edit.form.roles.includes("technician");
  const skills = [...new Set([...(categories.data ?? []), ...edit.form.skills])];

  return (
    <EditForm edit={edit} saveWords={person ? undefined : t("add")} readOnly={!mayChange}>
      <div className={form.fields}>
        <TextField {...edit.text("name")} maxLength={60} autoComplete="off" required />
        <TextField
          {...edit.text("login")}
          maxLength={60}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          hint={t("loginHint")}
          required
        />
        <TextField {...edit.text("phone")} type="tel" maxLength={40} autoComplete="off" />
        <TextField {...edit.text("email")} type="email" maxLength={100} autoComplete="off" />
        <SelectField {...edit.text("branchId")} value={branchId}>
          {open.map((branch) => (
            <option key={branch.id} value={branch.id}>
              {branch.name}
            </option>
          ))}
        </SelectField>
        {!person && (
          <TextField {...edit.text("password")} type="text" autoComplete="off" hint={t("passwordHint")} required />
        )}
      </div>
      <Checks
        label={t("roles")}
        options={roles.map((role) => ({ key: role, text: roleName(role) }))}
        chosen={edit.form.roles}
        onChange={(chosen) => edit.set({ roles: chosen })}
        error={edit.errorOf("roles")}
      />
      {technician && (
        <>
          <Checks
            label={t("areasHint")}
            options={(areas.data ?? [])
              .filter((area) => (area.active && area.branch.id === branchId) || edit.form.areaIds.includes(area.id))
              .map((area) => ({ key: area.id, text: area.name }))}
            chosen={edit.form.areaIds}
            onChange={(chosen) => edit.set({ areaIds: chosen })}
            empty={t("noAreas")}
            error={edit.errorOf("areaIds")}
          />
          <Checks
            label={t("skillsHint")}
            options={skills.map((skill) => ({ key: skill, text: skill }))}
            chosen={edit.form.skills}
            onChange={(chosen) => edit.set({ skills: chosen })}
            empty={t("noSkills")}
            error={edit.errorOf("skills")}
          />
        </>
      )}
      {person && (
        <label className={form.check}>
          <input
            type="checkbox"
            checked={edit.form.active}
            onChange={(event) => edit.set({ active: event.target.checked })}
          />
          {t("activeHint")}
        </label>
      )}
    </EditForm>
  );
}
