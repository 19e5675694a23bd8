package org.aftercare.surveys;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.surveys.CallBackForms.CallBackView;

/** Call-backs as they are read. */
@ApplicationScoped
public class CallBackPages {
    private static final String SELECT = """
            select k.id, jsonb_build_object('id', t.id, 'number', t.number) as ticket,
              jsonb_build_object('id', t.customer_id, 'name', t.name) as customer, k.reached, k.note,
              jsonb_build_object('id', p.id, 'name', p.name) as called_by, k.called_at
            from call_back k join ticket t on t.id = k.ticket_id join person p on p.id = k.called_by
            where ($1::uuid is null or k.branch_id = $1)
            """;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    Uni<CallBackView> show(UUID id) {
        return sql.found(CallBackView.class, SELECT + " and k.id = $2", caller.scope(), id);
    }

    /** The newest first; of one ticket, or all the caller sees. */
    Uni<Page<CallBackView>> list(UUID ticket, String after, int limit) {
        return sql.list(CallBackView.class, SELECT + """
                         and ($2::uuid is null or k.ticket_id = $2) and ($3::uuid is null or k.id < $3)
                        order by k.id desc
                        limit $4
                        """, caller.scope(), ticket, Page.decodeId(after), limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()));
    }
}
