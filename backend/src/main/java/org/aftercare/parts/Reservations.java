package org.aftercare.parts;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.LotRows.Stocked;
import org.aftercare.parts.SlipForms.Reserve;

/** Keeps goods for a job, of what is free. */
@ApplicationScoped
public class Reservations {
    @Inject
    Stores stores;

    @Inject
    Works works;

    @Inject
    LotRows lots;

    @Inject
    Names names;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Uni<UUID> reserve(Reserve form) {
        Stocked stocked = new Stocked(form.partId(), form.storeId());
        return stores.visible(form.storeId())
                .chain(store -> works.find(form.workKind().name(), form.workId()))
                .chain(work -> {
                    if (!work.open()) {
                        throw Problem.conflict("work-over", work.number());
                    }
                    // The locks of the lots: two who keep the last one for their jobs wait for each other.
                    return lots.lock(List.of(stocked))
                            .chain(there -> lots.reserved(List.of(stocked))
                                    .chain(kept -> names.of(List.of(form.partId()))
                                            .chain(parts -> {
                                                int free = there.stream()
                                                                .mapToInt(Lot::quantity)
                                                                .sum()
                                                        - kept.stream()
                                                                .mapToInt(LotRows.Kept::quantity)
                                                                .sum();
                                                Names.Named part = parts.get(form.partId());
                                                if (free < form.quantity()) {
                                                    throw Problem.conflict(
                                                                    "stock-reserved",
                                                                    part.said(),
                                                                    form.quantity(),
                                                                    Math.max(0, free),
                                                                    part.unit())
                                                            .with("there", Math.max(0, free));
                                                }
                                                Reservation reservation = made(form, work);
                                                return reservation.persist().replaceWith(reservation.id);
                                            })));
                });
    }

    Uni<UUID> release(UUID id) {
        return Reservation.<Reservation>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(kept -> Store.<Store>findById(kept.storeId)
                        .invoke(store -> caller.mustSee(store.branchId))
                        .invoke(() -> {
                            if (kept.endedAt != null) {
                                throw Problem.conflict("reservation-ended");
                            }
                            kept.end(Reservation.Ending.released, clock.instant());
                        }))
                .replaceWith(id);
    }

    private Reservation made(Reserve form, Work work) {
        Reservation kept = new Reservation();
        kept.id = Ids.orNext(form.id());
        kept.partId = form.partId();
        kept.storeId = form.storeId();
        kept.quantity = form.quantity();
        kept.workKind = form.workKind();
        kept.workId = work.id();
        kept.workLabel = work.number();
        kept.personId = caller.personId();
        kept.madeAt = clock.instant();
        return kept;
    }
}
