package org.aftercare.staff.phone;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.staff.phone.PhoneViews.UnreachableCount;
import org.aftercare.staff.phone.PhoneViews.UnreachableView;

/** Who could not be reached, as it is read: one's own, and for whoever leads, the branch's. */
@ApplicationScoped
class UnreachedPages {
    private static final String VIEW = """
            select i.id, jsonb_build_object('id', p.id, 'name', p.name) as person,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, i.number, i.tried_at,
              jsonb_build_object('id', t.id, 'name', t.name) as tried_by, i.note, i.explained_at, i.reason, i.good,
              case when j.id is not null then jsonb_build_object('id', j.id, 'name', j.name) end as judged_by, i.version,
              array_remove(array[
                case when i.good is null and (i.person_id = $2 or $3) then 'explainAbsence' end,
                case when i.good is null and i.person_id <> $2 and $3 then 'judgeAbsence' end], null) as allowed_actions
            from unreachable_incident i
              join person p on p.id = i.person_id
              join branch b on b.id = i.branch_id
              join person t on t.id = i.tried_by
              left join person j on j.id = i.judged_by
            where (i.person_id = $2 or $4 and ($1::uuid is null or i.branch_id = $1))
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Permissions permissions;

    Uni<UnreachableView> one(UUID id) {
        return sql.found(
                UnreachableView.class,
                VIEW + " and i.id = $5",
                caller.scope(),
                caller.personId(),
                may("judgeAbsence"),
                may("recordUnreachable") || may("countUnreachable"),
                id);
    }

    /** The newest first. @param open only those not judged yet */
    Uni<Page<UnreachableView>> list(boolean open, UUID person, String after, int limit) {
        return sql.list(
                        UnreachableView.class,
                        VIEW + """
                         and (not $5 or i.good is null) and ($6::uuid is null or i.person_id = $6)
                          and ($7::uuid is null or i.id < $7)
                        order by i.id desc
                        limit $8
                        """,
                        caller.scope(),
                        caller.personId(),
                        may("judgeAbsence"),
                        may("recordUnreachable") || may("countUnreachable"),
                        open,
                        person,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    /** Everybody in service: with their mobile, and how often it could not be reached; who has none comes first. */
    Uni<Page<UnreachableCount>> counts(UUID branch) {
        return sql.list(UnreachableCount.class, """
                        select jsonb_build_object('id', p.id, 'name', p.name) as person,
                          jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch, p.phone,
                          count(i.id)::int as incidents, count(i.id) filter (where i.good is null)::int as open,
                          count(i.id) filter (where not i.good)::int as bad
                        from person p
                          join branch b on b.id = p.branch_id
                          left join unreachable_incident i on i.person_id = p.id
                        where p.active and ($1::uuid is null or p.branch_id = $1)
                          and exists (select from person_role r
                            where r.person_id = p.id and r.role in ('clerk', 'technician', 'supervisor'))
                        group by p.id, b.id
                        order by p.phone <> '', bad desc, open desc, p.name, p.id
                        """, caller.scope(branch)).map(rows -> new Page<>(rows, null));
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
