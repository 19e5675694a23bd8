package org.aftercare.complaints;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintForms.RegisterComplaint;
import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Words;
import org.aftercare.surveys.CardEvents;
import org.aftercare.surveys.OpinionSort;

/** A survey card that says "dissatisfied", or is ticked as a complaint, makes one by itself (1.17b). */
@ApplicationScoped
@Priority(60)
class LowRating implements JournalListener {
    /** Of the four levels the one that is a complaint in itself. */
    private static final Set<Integer> LOW = Set.of(1);

    @Inject
    Registering registering;

    @Inject
    Words words;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.payload() instanceof CardEvents.Answered card
                        && (card.sort() == OpinionSort.complaint || LOW.contains(card.lowest()))
                ? register(entry, card)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> register(Entry entry, CardEvents.Answered card) {
        return Complaint.count("surveyCardId", card.cardId())
                .chain(there -> there > 0
                        ? Uni.createFrom().voidItem()
                        : registering
                                .register(of(entry, card), entry.branchId(), card.cardId())
                                .replaceWithVoid());
    }

    private RegisterComplaint of(Entry entry, CardEvents.Answered card) {
        String remark = card.remark() == null ? "" : card.remark().trim();
        return new RegisterComplaint(
                null,
                about(entry, "customer"),
                null,
                null,
                null,
                about(entry, "ticket"),
                about(entry, "person"),
                null,
                Source.survey,
                Channel.card,
                worst(card),
                worst(card) == About.other ? Classification.other : Classification.human_factor,
                null,
                remark.isEmpty() ? words.in("zh", "complaint-of-card", card.number()) : remark,
                entry.at(),
                null);
    }

    /** What the lowest level was given for. */
    private static About worst(CardEvents.Answered card) {
        int low = card.lowest();
        return card.attitude() == low
                ? About.attitude
                : card.arrival() == low ? About.arrival : card.promises() == low ? About.promise : About.other;
    }

    private static UUID about(Entry entry, String kind) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(Subject::id)
                .findFirst()
                .orElse(null);
    }
}
