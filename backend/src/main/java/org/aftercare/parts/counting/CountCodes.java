package org.aftercare.parts.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Scannable;
import org.aftercare.parts.Scanned;

/** A count by the number on its list. */
@ApplicationScoped
class CountCodes implements Scannable {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Override
    public Uni<Scanned> find(String code) {
        return sql.one(Scanned.class, """
                select 'stock_count' as kind, c.id, c.number, s.name as title
                from stock_count c join store s on s.id = c.store_id
                where c.number = $2 and ($1::uuid is null or c.branch_id = $1)
                """, caller.scope(), code);
    }
}
