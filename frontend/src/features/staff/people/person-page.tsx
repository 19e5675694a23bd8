import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "react-router";
import { useWords } from "../../../lib/words";
import { PersonPenalties } from "../../../ui/penalties/person-penalties";
import { PersonPosts } from "../../../ui/person-posts";
import { SubjectTimeline } from "../../../ui/subject-timeline";
import { Waiting } from "../../../ui/waiting";
import { AdminPage } from "../admin-page";
import styles from "./people.module.css";
import { PersonState } from "./people-page";
import { PersonForm } from "./person-form";
import { type Person, personQuery } from "./queries";
import { SigningIn } from "./signing-in";

/** One person, or a new one. */
export default function PersonPage() {
  const { id = "" } = useParams();
  return id === "new" ? <NewPerson /> : <OldPerson key={id} id={id} />;
}

function NewPerson() {
  const t = useWords("people");
  return (
    <AdminPage title={t("add")} lead={<Link to="/admin/people">{t("back")}</Link>}>
      <div className={styles.columns}>
        <PersonForm />
      </div>
    </AdminPage>
  );
}

function OldPerson({ id }: { id: string }) {
  const t = useWords("people");
  const person = useQuery(personQuery(id));
  return (
    <AdminPage
      title={person.data?.name ?? t("title")}
      beside={person.data && <PersonState person={person.data} />}
      lead={<Link to="/admin/people">{t("back")}</Link>}
    >
      {person.data ? <Whole person={person.data} /> : <Waiting query={person} block />}
    </AdminPage>
  );
}

function Whole({ person }: { person: Person }) {
  const t = useWords("people");
  return (
    <div className={styles.columns}>
      <PersonForm person={person} />
      <aside className={styles.side}>
        <SigningIn person={person} />
        <PersonPenalties personId={person.id} />
        <PersonPosts person={person.id} />
        <section>
          <h2>{t("history")}</h2>
          <SubjectTimeline kind="person" id={person.id} />
        </section>
      </aside>
    </div>
  );
}
