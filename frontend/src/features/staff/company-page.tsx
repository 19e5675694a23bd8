import { useQuery, useQueryClient } from "@tanstack/react-query";
import { companyZone } from "../../lib/company-zone";
import { useWords } from "../../lib/words";
import { Button } from "../../ui/button";
import { EditForm } from "../../ui/edit-form";
import { SelectField, TextField } from "../../ui/field";
import { toast } from "../../ui/toast";
import { useEdit } from "../../ui/use-edit";
import { Waiting } from "../../ui/waiting";
import { AdminPage } from "./admin-page";
import styles from "./form.module.css";
import { type Company, companyQuery, save } from "./queries";

const formOf = ({ name, phone, zone, publicUrl }: Company) => ({ name, phone, zone, publicUrl });

export default function CompanyPage() {
  const parts = useWords("adminParts");
  const company = useQuery(companyQuery);
  return (
    <AdminPage title={parts("company")}>
      {company.data ? <CompanyForm company={company.data} /> : <Waiting query={company} block />}
    </AdminPage>
  );
}

/** The company's name, telephone and time zone. */
function CompanyForm({ company }: { company: Company }) {
  const t = useWords("staff");
  const client = useQueryClient();
  const edit = useEdit({
    initial: formOf(company),
    version: company.version,
    labels: {
      name: t("company.name"),
      phone: t("company.phone"),
      zone: t("company.zone"),
      publicUrl: t("company.publicUrl"),
    },
    formOf,
    save: (form, version) => save<Company>("/api/v1/company", form, version, ""),
    onSaved: (saved) => {
      client.setQueryData(companyQuery.queryKey, saved);
      // Name and zone are in the session too.
      void client.invalidateQueries({ queryKey: ["session"] });
      toast({ text: t("saved") });
    },
  });
  const here = window.location.origin;
  const zones = Intl.supportedValuesOf?.("timeZone") ?? [companyZone()];
  return (
    <div className={styles.narrow}>
      <EditForm edit={edit}>
        <TextField {...edit.text("name")} maxLength={100} autoComplete="organization" required />
        <TextField {...edit.text("phone")} type="tel" maxLength={40} hint={t("company.phoneHint")} />
        {company.publicUrlConfigured ? (
          <p>{t("company.publicUrlConfigured", { address: company.publicUrlConfigured })}</p>
        ) : (
          <>
            <TextField
              {...edit.text("publicUrl")}
              type="url"
              maxLength={200}
              placeholder={here}
              hint={t(edit.form.publicUrl ? "company.publicUrlHint" : "company.publicUrlMissing")}
            />
            {!edit.form.publicUrl && (
              <p>
                <Button onClick={() => edit.set({ publicUrl: here })}>
                  {t("company.publicUrlHere", { address: here })}
                </Button>
              </p>
            )}
          </>
        )}
        <SelectField {...edit.text("zone")} hint={t("company.zoneHint")}>
          {[...new Set([edit.form.zone, ...zones])].map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </SelectField>
      </EditForm>
    </div>
  );
}
