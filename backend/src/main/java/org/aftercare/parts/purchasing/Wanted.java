package org.aftercare.parts.purchasing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Problem;
import org.aftercare.parts.Part;

/** Parts by their ids, as the catalogue has them. */
record Wanted(Map<UUID, Part> parts) {
    /** In the open session; 400 where one is not in the catalogue. */
    static Uni<Wanted> of(Collection<UUID> ids) {
        List<UUID> distinct = ids.stream().distinct().toList();
        return Part.<Part>list("id in ?1", distinct).map(found -> {
            if (found.size() < distinct.size()) {
                throw Problem.invalid("partId", "part-unknown");
            }
            return new Wanted(found.stream().collect(Collectors.toMap(part -> part.id, Function.identity())));
        });
    }

    /** As it stands in sentences: code and name. */
    String said(UUID part) {
        return parts.get(part).code + " " + parts.get(part).name;
    }

    String code(UUID part) {
        return parts.get(part).code;
    }
}
