import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { plusDays, showInstant, today } from "../../../lib/dates";
import { useFilters } from "../../../lib/filters";
import { useMay } from "../../../lib/session";
import { useWords } from "../../../lib/words";
import { Button } from "../../../ui/button";
import { PageHeader } from "../../../ui/page-header";
import { ProblemAlert } from "../../../ui/problem-alert";
import { StatusTag } from "../../../ui/status-tag";
import { toast } from "../../../ui/toast";
import { TypedDate } from "../../../ui/typed-date";
import { Waiting } from "../../../ui/waiting";
import { type DayOfUnit, releaseRegister, releasesQuery } from "./release";
import styles from "./releases.module.css";

/** Each unit's calls of a day, and whether the unit has sent them to the service department (1.18a). */
export default function ReleasesPage() {
  const t = useWords("releases");
  const [filters, change] = useFilters({ day: plusDays(today(), -1) });
  const units = useQuery(releasesQuery(filters.day));
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className={styles.page}>
        <TypedDate
          label={t("day")}
          chips={[-1, 0]}
          value={filters.day}
          onChange={(day) => change({ day: day ?? plusDays(today(), -1) })}
        />
        {!units.data && <Waiting query={units} />}
        <ul className={styles.units} aria-label={t("title")}>
          {units.data?.map((unit) => (
            <Unit key={unit.branch.id} unit={unit} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Unit({ unit }: { unit: DayOfUnit }) {
  const t = useWords("releases");
  const may = useMay("releaseRegister");
  const client = useQueryClient();
  const release = useMutation({
    mutationFn: () => releaseRegister(unit.branch.id, unit.day),
    onSuccess: () => {
      toast({ text: t("released", { branch: unit.branch.name }) });
      return client.invalidateQueries({ queryKey: ["branch", "releases"] });
    },
  });
  return (
    <li className={styles.unit}>
      <strong>{unit.branch.name}</strong>
      <span>{t("calls", { calls: unit.calls })}</span>
      {unit.released ? (
        <span className={styles.state}>
          <StatusTag tone="good">{t("done")}</StatusTag>
          <small>
            {unit.released.by.name} · {showInstant(unit.released.at)}
          </small>
          {unit.released.calls !== unit.calls && <small>{t("changed", { calls: unit.released.calls })}</small>}
        </span>
      ) : (
        <span className={styles.state}>
          <StatusTag tone="waiting">{t("open")}</StatusTag>
          {may && (
            <Button kind="main" onClick={() => release.mutate()} busy={release.isPending}>
              {t("release")}
            </Button>
          )}
        </span>
      )}
      {release.error && <ProblemAlert problem={release.error} labels={{ day: t("day") }} />}
    </li>
  );
}
