import { type ReactNode, useEffect } from "react";
import { chooseLanguage, useLanguage } from "../lib/language";
import { useWords } from "../lib/words";
import styles from "./public.module.css";
import { useAsked } from "./use-asked";

interface Company {
  name: string;
  phone: string | null;
}

/** Around every public page: whose it is, the other language, and a telephone to call. */
export function PublicFrame({ children }: { children: ReactNode }) {
  const t = useWords("public");
  const language = useLanguage();
  const { answer: company } = useAsked<Company>("/company");
  const other = language === "en" ? "zh-CN" : "en";

  useEffect(() => {
    document.title = company ? `${company.name} · ${t("service")}` : t("service");
  }, [company, t]);

  return (
    <div className={styles.frame}>
      <header>
        <a href="/p/">{company?.name ?? t("service")}</a>
        <button type="button" lang={other} onClick={() => void chooseLanguage(other)}>
          {t("otherLanguage")}
        </button>
      </header>
      <main>{children}</main>
      <footer>
        {company?.phone && (
          <a className={styles.call} href={`tel:${company.phone.replace(/[^+\d]/g, "")}`}>
            {t("call", { phone: company.phone })}
          </a>
        )}
      </footer>
    </div>
  );
}
