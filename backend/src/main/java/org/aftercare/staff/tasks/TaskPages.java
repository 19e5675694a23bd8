package org.aftercare.staff.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.tasks.TaskViews.GivenTaskView;
import org.aftercare.staff.tasks.TaskViews.Subordinate;
import org.aftercare.staff.tasks.TaskViews.TaskCount;

/** Tasks as they are read: one's own, those one gave, and for whoever leads, those of the branch. */
@ApplicationScoped
class TaskPages {
    private static final String BRANCH = "jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch";

    private static final String VIEW = """
            select t.id, t.title, t.quality, jsonb_build_object('id', p.id, 'name', p.name) as person,
              jsonb_build_object('id', g.id, 'name', g.name) as giver, %s, t.due_on, t.status,
              t.late or t.status = 'given' and now.day > t.due_on as late, t.sent_back, t.sent_back_why, t.given_at,
              t.reported_at, t.report, t.ended_at, t.withdrawn_why, t.version,
              array_remove(array[
                case when t.status = 'given' and t.person_id = $1 then 'reportTask' end,
                case when t.status = 'reported' and t.giver_id = $1 then 'acceptTask' end,
                case when t.status = 'reported' and t.giver_id = $1 then 'sendTaskBack' end,
                case when t.ended_at is null and t.giver_id = $1 then 'withdrawTask' end], null) as allowed_actions
            from given_task t
              join person p on p.id = t.person_id
              join person g on g.id = t.giver_id
              join branch b on b.id = t.branch_id
              cross join (select cast($2::timestamptz at time zone zone as date) as day from company) now
            where (t.person_id = $1 or t.giver_id = $1 or $3 and ($4::uuid is null or t.branch_id = $4))
            """.formatted(BRANCH);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    @Inject
    Clock clock;

    Uni<GivenTaskView> show(UUID id) {
        return sql.found(
                GivenTaskView.class,
                VIEW + " and t.id = $5",
                caller.personId(),
                clock.instant(),
                leads(),
                caller.scope(),
                id);
    }

    /**
     * By their last day, the earliest first.
     *
     * @param box mine: to be done by the caller; given: by the caller; all: of the branch as well
     * @param open only those not ended
     */
    Uni<Page<GivenTaskView>> list(GivenTasksResource.Box box, boolean open, UUID person, String after, int limit) {
        return sql.list(
                        GivenTaskView.class,
                        VIEW + """
                         and ($5 = 'all' or $5 = 'mine' and t.person_id = $1 or $5 = 'given' and t.giver_id = $1)
                          and (not $6 or t.ended_at is null) and ($7::uuid is null or t.person_id = $7)
                          and ($8::uuid is null or (t.due_on, t.id) > (select o.due_on, o.id from given_task o where o.id = $8))
                        order by t.due_on, t.id
                        limit $9
                        """,
                        caller.personId(),
                        clock.instant(),
                        leads(),
                        caller.scope(),
                        box.name(),
                        open,
                        person,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** By person, those with most that was late or sent back first; of tasks due within the span, open ones among them. */
    Uni<Page<TaskCount>> counts(UUID branch, LocalDate from, LocalDate to) {
        return sql.list(TaskCount.class, """
                select jsonb_build_object('id', p.id, 'name', p.name) as person, %s, count(*)::int as given,
                  count(*) filter (where t.ended_at is null)::int as open,
                  count(*) filter (where t.status = 'accepted')::int as accepted,
                  count(*) filter (where t.late or t.status = 'given' and now.day > t.due_on)::int as late,
                  count(*) filter (where t.sent_back > 0)::int as sent_back
                from given_task t
                  join person p on p.id = t.person_id
                  join branch b on b.id = t.branch_id
                  cross join (select cast($1::timestamptz at time zone zone as date) as day from company) now
                where ($2::uuid is null or t.branch_id = $2) and t.status <> 'withdrawn'
                  and ($3::date is null or t.due_on >= $3) and ($4::date is null or t.due_on <= $4)
                group by p.id, b.id
                order by late desc, sent_back desc, p.name, p.id
                """.formatted(BRANCH), clock.instant(), caller.scope(branch), from, to)
                .map(rows -> new Page<>(rows, null));
    }

    /** Whom the caller may give a task, by name. */
    Uni<List<Subordinate>> subordinates() {
        return sql.list(
                Subordinate.class,
                """
                select p.id, p.name, %s,
                  coalesce((select jsonb_agg(r.role order by r.role) from person_role r where r.person_id = p.id), '[]') as roles
                from person p join branch b on b.id = p.branch_id
                where p.active and p.id <> $1 and ($2::uuid is null or p.branch_id = $2)
                  and not exists (select from person_role r where r.person_id = p.id and r.role = any($3))
                order by b.code, p.name, p.id
                """.formatted(BRANCH),
                caller.personId(),
                caller.scope(),
                Rank.from(Rank.of(caller.identity().roles())));
    }

    private boolean leads() {
        return permissions.allows("countTasks", caller.identity().roles());
    }
}
