package org.aftercare.workshop;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.workshop.ItemViews.BatchView;

/** Batches as they are read: how many are done and left, and by when all must be (6.8). */
@ApplicationScoped
public class BatchPages {
    /** The deadline is what the duty of the batch says, where an article makes one. */
    private static final String SELECT = """
            with batches as (
              select x.*, (select count(*) from item i where i.batch_id = x.id
                  and i.status in ('passed', 'given_up', 'ended'))::int as done,
                (select o.due_at from obligation o where o.subject_kind = 'batch' and o.subject_id = x.id
                  and o.status <> 'cancelled' order by o.opened_at desc limit 1) as due_at
              from batch x where ($2::uuid is null or x.branch_id = $2))
            select x.id, x.number, x.what, x.quantity, x.received_at, x.finished_at, x.version, x.due_at, x.done,
              x.quantity - x.done as left, coalesce(x.due_at < coalesce(x.finished_at, $1::timestamptz), false) as late,
              jsonb_build_object('id', c.id, 'name', c.name) as customer,
              jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              jsonb_build_object('id', p.id, 'name', p.name) as received_by,
              (select jsonb_agg(jsonb_build_object('id', i.id, 'number', i.number, 'what', i.what, 'serial', i.serial,
                  'status', i.status, 'receipt', r.number) order by i.number)
               from item i join item_receipt r on r.item_id = i.id where i.batch_id = x.id) as items
            from batches x join customer c on c.id = x.customer_id join ticket t on t.id = x.ticket_id
              join person p on p.id = x.received_by
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<BatchView> show(UUID id) {
        return sql.found(BatchView.class, SELECT + "where x.id = $3", clock.instant(), caller.scope(), id);
    }

    /** The newest first. */
    Uni<Page<BatchView>> list(Boolean open, String after, int limit) {
        return sql.list(
                        BatchView.class,
                        SELECT + """
                        where ($3::boolean is null or (x.finished_at is null) = $3) and ($4::uuid is null or x.id < $4)
                        order by x.id desc
                        limit $5
                        """,
                        clock.instant(),
                        caller.scope(),
                        open,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}
