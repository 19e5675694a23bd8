package org.aftercare.parts;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.SlipViews.TransferView;

/** Transfers as they are read; both stores' branches see them. */
@ApplicationScoped
public class TransferPages {
    private static final String VIEW = """
            select t.id, t.number, t.status, t.note, t.sent_at, t.received_at, t.version,
              jsonb_build_object('id', f.id, 'code', f.code, 'name', f.name, 'kind', f.kind) as "from",
              jsonb_build_object('id', o.id, 'code', o.code, 'name', o.name, 'kind', o.kind) as "to",
              %s as sent_by, %s as received_by,
              (select jsonb_agg(jsonb_build_object('id', l.id, 'part', %s, 'quantity', l.quantity) order by l.position)
               from transfer_line l join part p on p.id = l.part_id where l.transfer_id = t.id) as lines
            from transfer t
              join store f on f.id = t.from_store
              join store o on o.id = t.to_store
              join person a on a.id = t.sent_by
              left join person r on r.id = t.received_by
            where ($1::uuid is null or f.branch_id = $1 or o.branch_id = $1)
            """.formatted(SlipSql.person("a"), SlipSql.person("r"), PartPages.PART);

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<TransferView> show(UUID id) {
        return sql.found(TransferView.class, VIEW + " and t.id = $2", caller.scope(), id);
    }

    /** @param to the store that receives; null: all */
    Uni<Page<TransferView>> list(Transfer.Status status, UUID to, String after, int limit) {
        return sql.list(
                        TransferView.class,
                        VIEW + """
                         and ($2::text is null or t.status = $2) and ($3::uuid is null or t.to_store = $3)
                         and ($4::uuid is null or t.id < $4)
                        order by t.id desc
                        limit $5
                        """,
                        caller.scope(),
                        status == null ? null : status.name(),
                        to,
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}
