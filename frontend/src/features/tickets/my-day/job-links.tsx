import { MapPin, Phone } from "lucide-react";
import { callLink, mapLink } from "../../../lib/map-link";
import { useWords } from "../../../lib/words";
import styles from "./job-links.module.css";

/** Calls the customer and shows the way, each one tap. */
export function JobLinks({ address, phone }: { address: string; phone: string }) {
  const t = useWords("day");
  return (
    <div className={styles.links}>
      <a href={callLink(phone)} aria-label={`${t("call")} ${phone}`}>
        <Phone size={20} strokeWidth={1.75} aria-hidden="true" />
        {phone}
      </a>
      <a href={mapLink(address)} target="_blank" rel="noreferrer" aria-label={`${t("map")} ${address}`}>
        <MapPin size={20} strokeWidth={1.75} aria-hidden="true" />
        {t("map")}
      </a>
    </div>
  );
}
