package org.aftercare.regulations;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.RegulationForms.AddRegulation;

/** Which regulations bind the company. In the caller's transaction. */
@ApplicationScoped
public class Adoption {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Journal journal;

    @Inject
    IfMatch ifMatch;

    @Inject
    Clock clock;

    /** Adopts the shipped regulations of these codes, as a company is founded; 400 for an unknown one. */
    public Uni<Void> adopt(List<String> codes, String field) {
        return Multi.createFrom()
                .iterable(codes)
                .onItem()
                .transformToUniAndConcatenate(code -> Regulation.byCode(code)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid(field, "regulation-unknown", code))
                        .chain(regulation -> adopt(regulation, false)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<UUID> adopt(UUID id, boolean takeUp) {
        return found(id).chain(regulation -> {
            ifMatch.check(regulation.version);
            return adopt(regulation, takeUp);
        });
    }

    private Uni<UUID> adopt(Regulation regulation, boolean takeUp) {
        regulation.adopt(clock.instant());
        return regulation
                .persistAndFlush()
                .chain(() -> rulebooks.changed())
                .chain(() -> journal.record(
                        RegulationEvents.ADOPTED,
                        null,
                        new RegulationEvents.Adopted(regulation.code, regulation.number, regulation.titleZh, takeUp),
                        Subject.of("regulation", regulation.id)))
                .replaceWith(regulation.id);
    }

    Uni<UUID> retire(UUID id, String reason) {
        return found(id).chain(regulation -> {
            ifMatch.check(regulation.version);
            regulation.retire(clock.instant());
            return regulation
                    .persistAndFlush()
                    .chain(() -> rulebooks.changed())
                    .chain(() -> journal.record(
                            RegulationEvents.RETIRED,
                            null,
                            new RegulationEvents.Retired(
                                    regulation.code, regulation.number, regulation.titleZh, reason.strip()),
                            Subject.of("regulation", id)))
                    .replaceWith(id);
        });
    }

    /** One of the company's own, with the number after the last. */
    Uni<UUID> write(AddRegulation form) {
        UUID id = Ids.orNext(form.id());
        return Regulation.<Regulation>find("order by number desc").firstResult().chain(last -> {
            int number = last == null ? 1 : last.number + 1;
            Regulation regulation = Regulation.written(
                    id,
                    form.code(),
                    number,
                    new Bilingual(form.title().zh(), form.title().en()));
            return regulation
                    .persistAndFlush()
                    .chain(() -> journal.record(
                            RegulationEvents.ADDED,
                            null,
                            new RegulationEvents.Written(regulation.code, number, regulation.titleZh),
                            Subject.of("regulation", id)))
                    .replaceWith(id);
        });
    }

    private static Uni<Regulation> found(UUID id) {
        return Regulation.<Regulation>findById(id).onItem().ifNull().failWith(Problem::notFound);
    }
}
