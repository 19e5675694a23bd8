import { useQuery } from "@tanstack/react-query";
import { Bell as BellIcon } from "lucide-react";
import { Link } from "react-router";
import { usePhone } from "../../../lib/media";
import { useMay, useSession } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { CountBubble } from "../../../ui/count-bubble";
import styles from "./bell.module.css";
import { unreadQuery } from "./queries";

/** The way to one's notices from everywhere, with how many are unread. */
export function Bell() {
  const t = useWords("app");
  const phone = usePhone();
  const { person } = useSession();
  const may = useMay("countNotices");
  const { data } = useQuery({ ...unreadQuery(person.id), enabled: may });
  if (!may) return null;
  const name = t("bell", { count: data?.unread ?? 0 });
  return (
    <Link to="/notices" className={styles.bell} aria-label={name} title={name}>
      <BellIcon size={phone ? 22 : 18} strokeWidth={1.75} aria-hidden="true" />
      <CountBubble count={data?.unread ?? 0} label="" />
    </Link>
  );
}
