import { ChevronRight, ClipboardList, MessageSquareText, ShieldCheck, Wrench } from "lucide-react";
import { useWords } from "../lib/words";
import { lastReport } from "./last-report";
import styles from "./public.module.css";

/** Where a customer without a link begins: the three things one can do here, each one tap. */
export default function StartPage() {
  const t = useWords("public");
  const last = lastReport();
  const doors = [
    { to: "/p/report", icon: Wrench, name: t("start.report"), hint: t("start.reportHint") },
    {
      to: last ? `/p/follow/${last.token}` : null,
      icon: ClipboardList,
      name: t("start.follow"),
      hint: last ? t("start.followLast", { number: last.number }) : t("start.followHint"),
    },
    { to: "/p/opinion", icon: MessageSquareText, name: t("start.opinion"), hint: t("start.opinionHint") },
    { to: "/p/cover", icon: ShieldCheck, name: t("start.cover"), hint: t("start.coverHint") },
  ];
  return (
    <>
      <h1>{t("start.title")}</h1>
      <ul className={styles.doors}>
        {doors.map(({ to, icon: Icon, name, hint }) => {
          const inside = (
            <>
              <Icon size={26} strokeWidth={1.5} aria-hidden="true" />
              <strong>{name}</strong>
              <span>{hint}</span>
              {to && <ChevronRight className={styles.go} size={20} strokeWidth={1.75} aria-hidden="true" />}
            </>
          );
          return <li key={name}>{to ? <a href={to}>{inside}</a> : <div>{inside}</div>}</li>;
        })}
      </ul>
    </>
  );
}
