package org.aftercare.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Scannable;
import org.aftercare.parts.Scanned;

/** The code on a repair card opens that item and no other (1.7a); the number of a receipt its item. */
@ApplicationScoped
class ItemCodes implements Scannable {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Override
    public Uni<Scanned> find(String code) {
        return sql.one(Scanned.class, """
                select 'item' as kind, i.id, i.number, c.name || ' · ' || i.what as title
                from item i join customer c on c.id = i.customer_id join item_receipt r on r.item_id = i.id
                where (i.number = upper($2) or r.number = upper($2)) and ($1::uuid is null or i.branch_id = $1)
                limit 1
                """, caller.scope(), code);
    }
}
