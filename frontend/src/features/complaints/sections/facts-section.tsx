import { Link } from "react-router";
import { showDate, showMoment } from "../../../lib/dates";
import { sayCode, useWords } from "../../../lib/words";
import styles from "../complaints.module.css";
import { Fact, SectionActions } from "./section-actions";
import type { SectionProps } from "./section-props";

/** What the customer says in their own words, and what is known beside it: the register entry (5.2.2.1). */
export function FactsSection(props: SectionProps) {
  const { complaint: c } = props;
  const t = useWords("complaints");
  const p = c.particulars;
  const i = c.investigation;
  return (
    <section className={styles.section}>
      <h2>{t("facts")}</h2>
      <p className={styles.quote}>{c.content}</p>
      {c.photos.length > 0 && (
        <div className={styles.photos}>
          {c.photos.map((photo, at) => (
            <a key={photo} href={`/api/v1/complaint-photos/${photo}`} target="_blank" rel="noreferrer">
              <img src={`/api/v1/complaint-photos/${photo}`} alt={t("photo", { number: at + 1 })} loading="lazy" />
            </a>
          ))}
        </div>
      )}
      {c.repeatOf && (
        <div className={styles.notice} role="status">
          <p>
            {t("repeatOf")} <Link to={`/complaints/${c.repeatOf.id}`}>{c.repeatOf.number}</Link>
            {c.repeatOf.prevention && `${t("colon")}${c.repeatOf.prevention}`}
          </p>
        </div>
      )}
      <dl className={styles.facts}>
        <Fact name={t("classTitle")}>{c.classification && sayCode(t, `classification.${c.classification}`)}</Fact>
        <Fact name={t("aboutTitle")}>{sayCode(t, `about.${c.about}`)}</Fact>
        <Fact name={t("personTitle")}>{c.person?.name}</Fact>
        <Fact name={t("modelTitle")}>{c.model && `${c.model.name} ${c.model.code}`}</Fact>
        <Fact name={t("sourceTitle")}>
          {`${sayCode(t, `source.${c.source}`)} · ${sayCode(t, `channel.${c.channel}`)}`}
        </Fact>
        <Fact name={t("heardAt")} by={c.registeredBy?.name}>
          {showMoment(c.heardAt)}
        </Fact>
        <Fact name={t("field.orderNumber")} by={p?.by?.name}>
          {p?.orderNumber}
        </Fact>
        <Fact name={t("field.partNumber")}>{p?.partNumber}</Fact>
        <Fact name={t("field.shippedOn")}>{p?.shippedOn && showDate(p.shippedOn)}</Fact>
        <Fact name={t("quantities")}>
          {p && p.quantity !== null ? t("defectiveOf", { defective: p.defective ?? 0, quantity: p.quantity }) : null}
        </Fact>
        <Fact name={t("field.demand")}>{p?.demand}</Fact>
        <Fact name={t("field.grounds")} by={i?.groundsBy?.name}>
          {i?.grounds}
        </Fact>
        <Fact name={t("investigation")} by={i?.by?.name}>
          {i?.at &&
            [i.checked, i.checkedWith && t("with", { who: i.checkedWith }), i.finding].filter(Boolean).join("\n")}
        </Fact>
      </dl>
      <SectionActions {...props} place="facts" />
    </section>
  );
}
