package org.aftercare.parts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;

/** The codes of this room: parts by barcode or code, bins by store and code, slips, transfers and returns by number. */
@ApplicationScoped
class StockCodes implements Scannable {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Override
    public Uni<Scanned> find(String code) {
        return sql.one(Scanned.class, """
                select kind, id, number, title from (
                  select 1 as rank, 'part' as kind, p.id, p.code as number, p.name || ' ' || p.spec as title
                  from part p where p.barcode = $2
                  union all select 2, 'part', p.id, p.code, p.name || ' ' || p.spec from part p where p.code = $2
                  union all select 3, 'parts_slip', x.id, x.number, x.work_label from parts_slip x
                    where x.number = $2 and ($1::uuid is null or x.branch_id = $1 or x.drawer_id = $3)
                  union all select 4, 'bin', b.id, s.code || ':' || b.code, s.name || ' ' || b.name
                    from bin b join store s on s.id = b.store_id
                    where s.code || ':' || b.code = $2 and ($1::uuid is null or s.branch_id = $1)
                  union all select 5, 'transfer', t.id, t.number, f.name || ' → ' || o.name
                    from transfer t join store f on f.id = t.from_store join store o on o.id = t.to_store
                    where t.number = $2 and ($1::uuid is null or f.branch_id = $1 or o.branch_id = $1)
                  union all select 6, 'parts_return', r.id, r.number, x.work_label
                    from parts_return r join parts_slip_line l on l.id = r.slip_line_id join parts_slip x on x.id = l.slip_id
                    where r.number = $2 and ($1::uuid is null or x.branch_id = $1)) found
                order by rank
                limit 1
                """, caller.scope(), code, caller.personId());
    }
}
