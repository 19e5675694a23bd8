import type { Session } from "../../lib/session";
import type { NavItem } from "../feature";
import { navigation } from "../features";

/** The navigation of this person: what their permissions open and, for somebody's own desk, their role. */
export const mayOpen = (session: Pick<Session, "permissions" | "person">, all: NavItem[] = navigation): NavItem[] =>
  all.filter(
    (item) =>
      session.permissions.includes(item.permission) &&
      (!item.roles || item.roles.some((role) => (session.person.roles as string[]).includes(role))),
  );
