import { useWords } from "../../../lib/words";
import { TextArea, TextField } from "../../../ui/field";
import styles from "./visit.module.css";
import type { OnSite } from "./visit-draft";

interface Props {
  site: OnSite;
  onChange: (site: Partial<OnSite>) => void;
}

/** Who is in charge there, what was put forward, and whether it was as reported (3.1.5, 3.2.3); folded away where nobody asks. */
export function OnSiteFields({ site, onChange }: Props) {
  const t = useWords("visit");
  const filled = !!(site.siteContact || site.sitePhone || site.solution || site.differs);
  return (
    <details className={styles.fold} open={filled || undefined}>
      <summary>{t("onSite")}</summary>
      <TextField
        id="siteContact"
        label={t("siteContact")}
        maxLength={100}
        value={site.siteContact}
        onChange={(event) => onChange({ siteContact: event.target.value })}
      />
      <TextField
        id="sitePhone"
        label={t("sitePhone")}
        type="tel"
        maxLength={40}
        value={site.sitePhone}
        onChange={(event) => onChange({ sitePhone: event.target.value })}
      />
      <TextArea
        id="solution"
        label={t("solution")}
        maxLength={4000}
        value={site.solution}
        onChange={(event) => onChange({ solution: event.target.value })}
      />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={site.differs}
          onChange={(event) => onChange({ differs: event.target.checked })}
        />
        {t("differs")}
      </label>
    </details>
  );
}
