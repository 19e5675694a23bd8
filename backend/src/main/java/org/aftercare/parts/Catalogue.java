package org.aftercare.parts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.PartForms.PartForm;

/** The catalogue as it is kept: what a label says of a part goes out of date with the part. */
@ApplicationScoped
public class Catalogue {
    private static final List<String> ON_LABELS = List.of("code", "name", "spec", "barcode");

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    Uni<UUID> add(PartForm form) {
        Part part = Part.known(Ids.orNext(form.id()));
        part.describe(form, clock.instant());
        return part.persist().replaceWith(part.id);
    }

    Uni<UUID> change(UUID id, PartForm form) {
        return Part.<Part>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(part -> {
                    ifMatch.require(part.version);
                    List<String> changed = part.describe(form, clock.instant());
                    return changed.stream().anyMatch(ON_LABELS::contains)
                            ? outdateLabels("part_id = :id", Map.of("id", id)).replaceWith(id)
                            : Uni.createFrom().item(id);
                });
    }

    /** Labels of a part or of a bin no longer say what is so (8.4.4.3b). */
    static Uni<Integer> outdateLabels(String which, Map<String, Object> values) {
        return Panache.getSession().chain(session -> {
            var update = session.createNativeQuery(
                    "update stock_place set label_outdated = true where label_printed_at is not null and " + which);
            values.forEach(update::setParameter);
            return update.executeUpdate();
        });
    }
}
