package org.aftercare.parts.tools;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Sql;
import org.aftercare.parts.Scannable;
import org.aftercare.parts.Scanned;

/** A tool by the number on it. */
@ApplicationScoped
class ToolCodes implements Scannable {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Override
    public Uni<Scanned> find(String code) {
        return sql.one(Scanned.class, """
                select 'tool' as kind, id, code as number, trim(name || ' ' || model) as title
                from tool
                where code = $2 and ($1::uuid is null or branch_id = $1)
                """, caller.scope(), code);
    }
}
