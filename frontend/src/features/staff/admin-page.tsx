import type { ReactNode } from "react";
import { AdminParts } from "../../ui/admin-parts";
import { PageHeader } from "../../ui/page-header";

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
  return (
    <>
      <AdminParts />
      <PageHeader title={title} beside={beside} lead={lead}>
        {actions}
      </PageHeader>
      {children}
    </>
  );
}
