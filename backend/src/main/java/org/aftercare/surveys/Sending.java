package org.aftercare.surveys;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Rows;
import org.aftercare.tickets.Ticket;

/** Cards on their way to customers, or excused from it (1.18b). In the caller's transaction. */
@ApplicationScoped
public class Sending {
    @Inject
    Rows rows;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Sent, and told to the journal where it was not sent before. */
    Uni<Void> send(SurveyCard card, CardChannel how, UUID by, Instant now) {
        boolean first = card.sentAt == null;
        card.send(how, by, now);
        return !first
                ? Uni.createFrom().voidItem()
                : callOf(card)
                        .chain(call -> journal.record(
                                CardEvents.SENT,
                                card.branchId,
                                new CardEvents.Sent(call.number, card.number, card.channel),
                                CardEvents.about(card)));
    }

    /** A card that went to the post. */
    record Posted(
            UUID id, String number, String call, UUID ticketId, UUID customerId, UUID branchId, UUID technicianId) {}

    private static final String POST = """
            with posted as (
              update survey_card k
              set status = 'sent', channel = 'paper', sent_at = :now, sent_by = cast(:by as uuid), version = k.version + 1
              from ticket t
              where t.id = k.ticket_id and k.id = any(cast(string_to_array(:cards, ' ') as uuid[])) and k.status = 'to_send'
                and (:branch = '' or k.branch_id::text = :branch)
              returning k.id, k.number, t.number as call, k.ticket_id as "ticketId", k.customer_id as "customerId",
                k.branch_id as "branchId", k.technician_id as "technicianId")
            select row_to_json(posted)::text from posted
            """;

    /** These were printed and posted; those that were sent before, or are another branch's, stay as they are. */
    Uni<List<Posted>> posted(List<UUID> cards) {
        Instant now = clock.instant();
        UUID branch = caller.scope();
        return rows.read(
                        Posted.class,
                        POST,
                        Map.of(
                                "now",
                                now,
                                "by",
                                caller.personId().toString(),
                                "cards",
                                String.join(
                                        " ", cards.stream().map(UUID::toString).toList()),
                                "branch",
                                branch == null ? "" : branch.toString()))
                .call(posted -> journal.recordAll(
                        posted.stream().map(card -> entry(card, now)).toList()));
    }

    private Entry entry(Posted card, Instant now) {
        List<Subject> about = new ArrayList<>(List.of(
                Subject.of("ticket", card.ticketId()),
                Subject.of("customer", card.customerId()),
                Subject.of("survey_card", card.id())));
        if (card.technicianId() != null) {
            about.add(Subject.of("person", card.technicianId()));
        }
        return new Entry(
                now,
                CardEvents.SENT,
                card.branchId(),
                caller.personId(),
                new CardEvents.Sent(card.call(), card.number(), CardChannel.paper),
                about);
    }

    /** A link of its own, to be given to the customer; it is shown this once. Earlier links of the card work no more. */
    Uni<CardLink> handLink(UUID id) {
        Instant now = clock.instant();
        AtomicReference<CardLink> made = new AtomicReference<>();
        return visible(id)
                .chain(card -> {
                    made.set(card.newLink(now));
                    return send(card, CardChannel.link, caller.personId(), now);
                })
                .chain(() -> Panache.getSession().chain(session -> session.flush()))
                .map(flushed -> made.get());
    }

    /** Not sent, for a reason; each by itself. */
    Uni<UUID> excuse(UUID id, String reason) {
        Instant now = clock.instant();
        return visible(id)
                .call(card -> {
                    card.excuse(reason, caller.personId(), now);
                    return callOf(card)
                            .chain(call -> journal.record(
                                    CardEvents.EXCUSED,
                                    card.branchId,
                                    new CardEvents.Excused(call.number, card.number, card.excuse),
                                    CardEvents.about(card)));
                })
                .map(card -> card.id);
    }

    /** The card, held; 404 where it is another branch's. */
    Uni<SurveyCard> visible(UUID id) {
        return SurveyCard.locked(id).invoke(card -> caller.mustSee(card.branchId));
    }

    static Uni<Ticket> callOf(SurveyCard card) {
        return Ticket.<Ticket>findById(card.ticketId).onItem().ifNull().failWith(Problem::notFound);
    }
}
