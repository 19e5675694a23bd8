package org.aftercare.parts.tools;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.tools.ToolViews.ToolPurchaseRow;
import org.aftercare.parts.tools.ToolViews.ToolPurchaseState;
import org.aftercare.parts.tools.ToolViews.ToolPurchaseView;

/** Tools bought on the road, as they are read (16.12). */
@ApplicationScoped
public class ToolPurchasePages {
    private static final String SELECT = """
            select b.id, b.number, b.what, b.model, b.price, b.bought_on, b.work_label, b.received_at, b.reimbursed_at, b.version,
              case when b.reimbursed_at is not null then 'paid_back' when b.tool_id is not null then 'in_store' else 'bought' end
                as state,
              jsonb_build_object('id', p.id, 'name', p.name) as person,
              case when r.id is not null then jsonb_build_object('id', r.id, 'name', r.name) end as received_by,
              case when a.id is not null then jsonb_build_object('id', a.id, 'name', a.name) end as reimbursed_by,
              case when t.id is not null then
                jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'model', t.model) end as tool
            from tool_purchase b
              join person p on p.id = b.person_id
              left join person r on r.id = b.received_by
              left join person a on a.id = b.reimbursed_by
              left join tool t on t.id = b.tool_id
            where ($1::uuid is null or b.branch_id = $1) and ($2::uuid is null or b.person_id = $2)
            """;

    @Inject
    ToolActions actions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<ToolPurchaseView> show(UUID id) {
        return sql.found(ToolPurchaseRow.class, SELECT + " and b.id = $3", caller.scope(), whose(null), id)
                .map(this::view);
    }

    /** The newest first; {@code bought} lists who still has not handed in what. */
    Uni<Page<ToolPurchaseView>> list(ToolPurchaseState state, UUID person, String after, int limit) {
        return sql.list(
                        ToolPurchaseRow.class,
                        SELECT + """
                                 and ($3::text is null
                                   or $3 = 'bought' and b.tool_id is null and b.reimbursed_at is null
                                   or $3 = 'in_store' and b.tool_id is not null and b.reimbursed_at is null
                                   or $3 = 'paid_back' and b.reimbursed_at is not null)
                                 and ($4::uuid is null or b.id < $4)
                                order by b.id desc
                                limit $5
                                """,
                        caller.scope(),
                        whose(person),
                        state == null ? null : state.name(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    /** Whoever only buys sees what is their own. */
    private UUID whose(UUID asked) {
        boolean buyer = caller.has("technician")
                && !caller.has("storekeeper")
                && !caller.has("accountant")
                && !caller.has("supervisor")
                && !caller.has("branch_manager");
        return buyer && !caller.identity().headOffice() ? caller.personId() : asked;
    }

    private ToolPurchaseView view(ToolPurchaseRow purchase) {
        return new ToolPurchaseView(purchase, actions.ofPurchase(purchase.receivedAt(), purchase.reimbursedAt()));
    }
}
