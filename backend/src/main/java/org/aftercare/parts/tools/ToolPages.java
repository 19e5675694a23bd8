package org.aftercare.parts.tools;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.tools.ToolViews.LoanView;
import org.aftercare.parts.tools.ToolViews.StoreOfTool;
import org.aftercare.parts.tools.ToolViews.ToolRow;
import org.aftercare.parts.tools.ToolViews.ToolView;
import org.aftercare.staff.PersonRef;

/** Tools as they are read, to this caller, now. */
@ApplicationScoped
public class ToolPages {
    private static final String ROWS = """
            select t.id, t.code, t.name, t.model, t.price, t.state, t.note, t.added_at, t.version,
              jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name) as store,
              case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as holder,
              l.lent_at, l.due_at, coalesce(l.due_at < $2, false) as late
            from tool t
              join store s on s.id = t.store_id
              left join tool_loan l on l.tool_id = t.id and l.returned_at is null and l.lost_at is null
              left join person p on p.id = l.borrower_id
            where ($1::uuid is null or t.branch_id = $1)
            """;

    @Inject
    LoanPages loans;

    @Inject
    ToolActions actions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    record Read(
            UUID id,
            String code,
            String name,
            String model,
            BigDecimal price,
            Tool.State state,
            String note,
            Instant addedAt,
            StoreOfTool store,
            PersonRef holder,
            int version) {}

    /** By number; of one state, or all but those written off. */
    Uni<Page<ToolRow>> list(Tool.State state, String q, UUID store, String after, int limit) {
        return sql.list(
                        ToolRow.class,
                        ROWS + """
                                 and ($3::text is null and t.state <> 'scrapped' or t.state = $3)
                                 and ($4::text is null or t.code || ' ' || t.name || ' ' || t.model ilike '%' || $4 || '%')
                                 and ($5::uuid is null or t.store_id = $5)
                                 and ($6::text is null or t.code > $6)
                                order by t.code
                                limit $7
                                """,
                        caller.scope(),
                        clock.instant(),
                        state == null ? null : state.name(),
                        q == null || q.isBlank() ? null : q.trim(),
                        store,
                        Page.decode(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, ToolRow::code));
    }

    Uni<ToolView> show(UUID id) {
        return sql.found(Read.class, ROWS + " and t.id = $3", caller.scope(), clock.instant(), id)
                .chain(read -> loans.ofTool(id).map(lent -> view(read, lent)));
    }

    private ToolView view(Read read, List<LoanView> lent) {
        return new ToolView(
                read.id(),
                read.code(),
                read.name(),
                read.model(),
                read.price(),
                read.state(),
                read.note(),
                read.store(),
                read.holder(),
                read.addedAt(),
                lent,
                actions.ofTool(read.state()),
                read.version());
    }
}
