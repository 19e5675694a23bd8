package org.aftercare.parts;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;

/** What people call parts, for sentences and the journal. */
@ApplicationScoped
class Names {
    @Inject
    Rows rows;

    record Named(UUID id, String code, String name, String unit, boolean oldForNew) {
        /** As it stands in sentences: code and name. */
        String said() {
            return code + " " + name;
        }
    }

    /** 400 where one is not in the catalogue. */
    Uni<Map<UUID, Named>> of(Collection<UUID> parts) {
        long wanted = parts.stream().distinct().count();
        return rows.read(Named.class, """
                select cast(jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name, 'unit', p.unit,
                  'oldForNew', p.old_for_new) as text)
                from part p
                where p.id in (select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:parts as text) as jsonb)))
                """, Map.of("parts", rows.json(parts))).map(found -> {
            if (found.size() < wanted) {
                throw Problem.invalid("partId", "part-unknown");
            }
            return found.stream().collect(Collectors.toMap(Named::id, Function.identity()));
        });
    }
}
