package org.aftercare.complaints.faults;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Versioned;
import org.aftercare.staff.BranchRef;
import org.aftercare.staff.PersonRef;

/** Design faults and devices beyond us, as they are read. */
@ApplicationScoped
public class FaultPages {
    private static final String SELECT = """
            select f.id, f.number, f.sort, f.product, f.fault, f.tried, f.reported_at, f.answer, f.answered_at, f.version,
              f.item_id,
              jsonb_build_object('id', b.id, 'code', b.code, 'name', b.name) as branch,
              case when t.id is not null then jsonb_build_object('id', t.id, 'name', t.number) end as ticket,
              jsonb_build_object('id', r.id, 'name', r.name) as reported_by,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as answered_by,
              array(select op from unnest(case when f.answered_at is null then array['answerDesignFault'] end) op
                where op = any($2)) as allowed_actions
            from design_fault f
              join branch b on b.id = f.branch_id
              join person r on r.id = f.reported_by
              left join person a on a.id = f.answered_by
              left join ticket t on t.id = f.ticket_id
            where ($1::uuid is null or f.branch_id = $1)
            """;

    @Inject
    Permissions permissions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    /** @param ticket the call by its number; null: none */
    public record DesignFaultView(
            UUID id,
            String number,
            DesignFault.Sort sort,
            BranchRef branch,
            String product,
            String fault,
            String tried,
            PersonRef ticket,
            UUID itemId,
            PersonRef reportedBy,
            Instant reportedAt,
            String answer,
            PersonRef answeredBy,
            Instant answeredAt,
            List<String> allowedActions,
            int version)
            implements Versioned {}

    Uni<DesignFaultView> show(UUID id) {
        return sql.found(DesignFaultView.class, SELECT + " and f.id = $3", caller.scope(), may(), id);
    }

    /** Unanswered ones with the oldest first: the list is by age; otherwise the newest. */
    Uni<Page<DesignFaultView>> list(boolean open, UUID ticket, UUID item, String after, int limit) {
        return sql.list(
                        DesignFaultView.class,
                        SELECT + """
                                 and (not $3 or f.answered_at is null) and ($4::uuid is null or f.ticket_id = $4)
                                 and ($5::uuid is null or f.item_id = $5)
                                """
                                + (open
                                        ? " and ($6::uuid is null or f.id > $6) order by f.id"
                                        : " and ($6::uuid is null or f.id < $6) order by f.id desc")
                                + " limit $7",
                        caller.scope(),
                        may(),
                        open,
                        ticket,
                        item,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }

    private String[] may() {
        return permissions.of(caller.identity().roles()).toArray(String[]::new);
    }
}
