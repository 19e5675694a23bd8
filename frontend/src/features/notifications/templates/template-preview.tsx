import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { SafeHtml } from "../../../ui/safe-html";
import { previewQuery } from "./queries";
import { languages, type TemplateLanguage, type Wording } from "./template";
import styles from "./templates.module.css";

interface Props {
  kind: string;
  language: TemplateLanguage;
  onLanguage: (language: TemplateLanguage) => void;
  wording: Wording;
}

/** What the wording will say, with example facts, a moment after typing stops: as a mail and as plain text. */
export function TemplatePreview({ kind, language, onLanguage, wording }: Props) {
  const t = useWords("noticeAdmin");
  const [asked, setAsked] = useState(wording);
  const [plain, setPlain] = useState(false);
  const { subject, body } = wording;
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ subject, body }), 300);
    return () => clearTimeout(timer);
  }, [subject, body]);
  const preview = useQuery(previewQuery(kind, language, asked));

  return (
    <section className={styles.preview} aria-labelledby="preview">
      <header>
        <h2 id="preview">{t("preview")}</h2>
        {languages.map((each) => (
          <Button key={each} kind="quiet" aria-pressed={each === language} onClick={() => onLanguage(each)}>
            {t(each)}
          </Button>
        ))}
        <Button kind="quiet" aria-pressed={!plain} onClick={() => setPlain(false)}>
          {t("asMail")}
        </Button>
        <Button kind="quiet" aria-pressed={plain} onClick={() => setPlain(true)}>
          {t("asText")}
        </Button>
      </header>
      {preview.error ? (
        <p className={styles.wrong} role="status">
          {preview.error.errors[0]?.message ?? preview.error.message}
        </p>
      ) : (
        preview.data && (
          <div className={styles.mail} lang={language === "zh" ? "zh-CN" : "en"} aria-busy={preview.isPlaceholderData}>
            <p className={styles.subject}>{preview.data.subject}</p>
            {plain ? <pre>{preview.data.text}</pre> : <SafeHtml className={styles.html} html={preview.data.html} />}
          </div>
        )
      )}
    </section>
  );
}
