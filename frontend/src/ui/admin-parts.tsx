import { NavLink } from "react-router";
import { useSession } from "../lib/session";
import { useWords } from "../lib/words";
import styles from "./admin-parts.module.css";

const parts = [
  { to: "/admin", key: "company", permission: "changeCompany" },
  { to: "/admin/branches", key: "branches", permission: "changeBranch" },
  { to: "/admin/areas", key: "areas", permission: "changeServiceArea" },
  { to: "/admin/calendars", key: "calendars", permission: "changeCalendar" },
  { to: "/admin/people", key: "people", permission: "listPeople" },
  { to: "/notice-templates", key: "templates", permission: "listNoticeTemplates" },
  { to: "/deliveries", key: "deliveries", permission: "listDeliveries" },
  { to: "/webhooks", key: "webhooks", permission: "listWebhooks" },
] as const;

/** The way between the pages of the administration, whichever feature they are of. */
export function AdminParts() {
  const t = useWords("adminParts");
  const { permissions } = useSession();
  const open = parts.filter(({ permission }) => permissions.includes(permission));
  if (open.length < 2) return null;
  return (
    <nav className={styles.parts} aria-label={t("admin")}>
      {open.map(({ to, key }) => (
        <NavLink key={to} to={to} end={to === "/admin"}>
          {t(key)}
        </NavLink>
      ))}
    </nav>
  );
}
