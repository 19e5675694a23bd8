package org.aftercare.complaints.market;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.market.MarketForms.AddMarketNote;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Role;

/** Entered by anybody, told to the leadership at once, read and decided on (9.9). In the caller's transaction. */
@ApplicationScoped
public class MarketNotes implements NoticeKinds {
    private static final String ADDED = "market_note.added";

    @Inject
    Gates gates;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(ADDED, "product", "text", "source"));
    }

    Uni<UUID> add(AddMarketNote form) {
        MarketNote note = new MarketNote();
        note.id = Ids.orNext(form.id());
        note.branchId = caller.branchId();
        note.product = MarketForms.text(form.product());
        note.maker = MarketForms.text(form.maker());
        note.price = form.price();
        note.quality = MarketForms.text(form.quality());
        note.source = MarketForms.text(form.source());
        note.notedOn = form.notedOn();
        note.addedAt = clock.instant();
        note.addedBy = caller.personId();
        String text = (note.price == null ? "" : "¥" + note.price.toPlainString() + " ") + note.quality;
        return gates.require(
                        MarketEvents.ADD,
                        Subject.of("market_note", note.id),
                        note.branchId,
                        new MarketEvents.Adding(note.product, note.source))
                .chain(() -> note.persistAndFlush())
                .chain(() -> tell(MarketEvents.ADDED, note, text.trim()))
                .chain(() -> notices.tell(
                        ADDED,
                        Set.of(
                                Recipient.everybody(Role.general_manager, note.branchId),
                                Recipient.everybody(Role.vice_general_manager, note.branchId)),
                        Map.of("product", note.product, "text", text.trim(), "source", note.source),
                        Subject.of("market_note", note.id),
                        note.branchId))
                .replaceWith(note.id);
    }

    /** Somebody of the leadership has read it; the first time counts. */
    Uni<UUID> read(UUID id) {
        return found(id)
                .call(note -> Panache.getSession()
                        .chain(session -> session.createNativeQuery("""
                                        insert into market_note_read (note_id, person_id, read_at)
                                        values (:note, :person, :now)
                                        on conflict do nothing
                                        """)
                                .setParameter("note", id)
                                .setParameter("person", caller.personId())
                                .setParameter("now", clock.instant())
                                .executeUpdate())
                        .chain(rows -> rows == 0
                                ? Uni.createFrom().voidItem()
                                : journal.record(
                                        MarketEvents.READ,
                                        note.branchId,
                                        new MarketEvents.Noted(note.product, note.source, ""),
                                        Subject.of("market_note", id),
                                        Subject.of("person", caller.personId()))))
                .replaceWith(id);
    }

    Uni<UUID> decide(UUID id, String decision) {
        Instant now = clock.instant();
        return found(id)
                .invoke(note -> note.decide(decision, caller.personId(), now))
                .call(note -> tell(MarketEvents.DECIDED, note, note.decision))
                .replaceWith(id);
    }

    Uni<Boolean> isThere(UUID id) {
        return MarketNote.count("id", id).map(there -> there > 0);
    }

    private static Uni<MarketNote> found(UUID id) {
        return MarketNote.<MarketNote>findById(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private Uni<Void> tell(String kind, MarketNote note, String text) {
        return journal.record(
                kind,
                note.branchId,
                new MarketEvents.Noted(note.product, note.source, text),
                Subject.of("market_note", note.id),
                Subject.of("branch", note.branchId));
    }
}
