package org.aftercare.complaints;

import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintForms.RegisterComplaint;
import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.kernel.Words;

/** A survey card that says "dissatisfied", or is ticked as a complaint, makes one by itself (1.17b). */
@ApplicationScoped
@Priority(60)
class LowRating implements JournalListener {
    private static final String ANSWERED = "survey_card.answered";

    /** Of the four levels the one that is a complaint in itself. */
    private static final Set<Integer> LOW = Set.of(1);

    @Inject
    Registering registering;

    @Inject
    Words words;

    @Inject
    ObjectMapper json;

    @Override
    public Uni<Void> heard(Entry entry) {
        if (!entry.kind().equals(ANSWERED)) {
            return Uni.createFrom().voidItem();
        }
        JsonNode card = json.valueToTree(entry.payload());
        boolean complains = card.path("sort").asText().equals("complaint")
                || LOW.contains(card.path("lowest").asInt());
        return complains ? register(entry, card) : Uni.createFrom().voidItem();
    }

    private Uni<Void> register(Entry entry, JsonNode card) {
        UUID id = UUID.fromString(card.path("cardId").asText());
        return Complaint.count("surveyCardId", id)
                .chain(there -> there > 0
                        ? Uni.createFrom().voidItem()
                        : registering
                                .register(of(entry, card), entry.branchId(), id)
                                .replaceWithVoid());
    }

    private RegisterComplaint of(Entry entry, JsonNode card) {
        String remark = card.path("remark").asText("").trim();
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
                About.other,
                Classification.other,
                null,
                remark.isEmpty() ? words.in("zh", "complaint-of-card", card.path("number").asText()) : remark,
                entry.at(),
                null);
    }

    private static UUID about(Entry entry, String kind) {
        return entry.subjects().stream()
                .filter(subject -> subject.kind().equals(kind))
                .map(org.aftercare.journal.Subject::id)
                .findFirst()
                .orElse(null);
    }
}
