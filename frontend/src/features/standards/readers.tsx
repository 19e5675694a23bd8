import { showMoment } from "../../lib/dates";
import { useWords } from "../../lib/words";
import sections from "../../ui/sections.module.css";
import { StatusTag } from "../../ui/status-tag";
import type { ServiceDocument } from "./queries";

/** Who has acknowledged the version in force, and who has not. */
export function Readers({ readers }: { readers: ServiceDocument["readers"] }) {
  const t = useWords("standards");
  return (
    <section className={sections.section}>
      <h2>{t("readers")}</h2>
      <ul className={sections.lines}>
        {readers.map((one) => (
          <li key={one.person.id} className={sections.head}>
            <span>
              {one.person.name} · {one.branch.name}
            </span>
            <StatusTag tone={one.readAt ? "good" : "amber"}>
              {one.readAt ? showMoment(one.readAt) : t("toRead")}
            </StatusTag>
          </li>
        ))}
      </ul>
    </section>
  );
}
