import type { ReactNode } from "react";
import { NavLink } from "react-router";
import { useSession } from "../../lib/session";
import { useWords } from "../../lib/words";
import { PageHeader } from "../../ui/page-header";
import styles from "./admin-page.module.css";

const parts = [
  { to: "/admin", key: "company", permission: "changeCompany" },
  { to: "/admin/branches", key: "branches", permission: "changeBranch" },
  { to: "/admin/areas", key: "areas", permission: "changeServiceArea" },
  { to: "/admin/calendars", key: "calendars", permission: "changeCalendar" },
  { to: "/admin/people", key: "people", permission: "listPeople" },
] as const;

interface Props {
  title: string;
  beside?: ReactNode;
  lead?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** What all pages of the administration share: the way between them, and a title. */
export function AdminPage({ title, beside, lead, actions, children }: Props) {
  const t = useWords("staff");
  const { permissions } = useSession();
  const open = parts.filter(({ permission }) => permissions.includes(permission));
  return (
    <>
      {open.length > 1 && (
        <nav className={styles.parts} aria-label={t("admin")}>
          {open.map(({ to, key }) => (
            <NavLink key={to} to={to} end={to === "/admin"}>
              {t(`part.${key}`)}
            </NavLink>
          ))}
        </nav>
      )}
      <PageHeader title={title} beside={beside} lead={lead}>
        {actions}
      </PageHeader>
      {children}
    </>
  );
}
