package org.aftercare.parts.tools;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.tools.ToolViews.LoanRow;
import org.aftercare.parts.tools.ToolViews.LoanView;

/** Loans as they are read, to this caller, now. */
@ApplicationScoped
public class LoanPages {
    private static final int MOST_OF_ONE_TOOL = 50;

    private static final String LOANS = """
            select l.id, l.lent_at, l.due_at, l.returned_at, l.condition, l.lost_at, l.note, l.owed, l.settled_at, l.settled_how,
              l.version, l.returned_at is null and l.lost_at is null and l.due_at < $2 as late,
              jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'model', t.model) as tool,
              jsonb_build_object('id', b.id, 'name', b.name) as borrower,
              jsonb_build_object('id', g.id, 'name', g.name) as lent_by,
              case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as returned_by,
              case when l.work_id is not null then
                jsonb_build_object('kind', l.work_kind, 'id', l.work_id, 'label', l.work_label) end as work
            from tool_loan l
              join tool t on t.id = l.tool_id
              join person b on b.id = l.borrower_id
              join person g on g.id = l.lent_by
              left join person r on r.id = l.returned_by
            where ($1::uuid is null or l.branch_id = $1)
            """;

    @Inject
    ToolActions actions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<List<LoanView>> ofTool(UUID tool) {
        return sql.list(
                        LoanRow.class,
                        LOANS + " and l.tool_id = $3 order by l.id desc limit " + MOST_OF_ONE_TOOL,
                        caller.scope(),
                        clock.instant(),
                        tool)
                .map(rows -> rows.stream().map(this::view).toList());
    }

    Uni<LoanView> show(UUID id) {
        return sql.found(LoanRow.class, LOANS + " and l.id = $3", caller.scope(), clock.instant(), id)
                .map(this::view);
    }

    /**
     * The newest first.
     *
     * @param state null: all
     * @param borrower null: everybody's, where the caller may see them
     */
    Uni<Page<LoanView>> list(LoanState state, UUID borrower, String after, int limit) {
        boolean desk = caller.has("storekeeper")
                || caller.has("supervisor")
                || caller.identity().headOffice();
        UUID whose = desk || caller.has("branch_manager") || caller.has("accountant") ? borrower : caller.personId();
        return sql.list(
                        LoanRow.class,
                        LOANS + """
                                 and ($3::text is null
                                   or $3 = 'out' and l.returned_at is null and l.lost_at is null
                                   or $3 = 'late' and l.returned_at is null and l.lost_at is null and l.due_at < $2
                                   or $3 = 'owed' and l.owed is not null and l.settled_at is null)
                                 and ($4::uuid is null or l.borrower_id = $4)
                                 and ($5::uuid is null or l.id < $5)
                                order by l.id desc
                                limit $6
                                """,
                        caller.scope(),
                        clock.instant(),
                        state == null ? null : state.name(),
                        whose,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    private LoanView view(LoanRow loan) {
        return new LoanView(loan, actions.ofLoan(loan.returnedAt(), loan.lostAt(), loan.owed(), loan.settledAt()));
    }
}
