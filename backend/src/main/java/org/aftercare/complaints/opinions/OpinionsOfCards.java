package org.aftercare.complaints.opinions;

import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.surveys.CardEvents;
import org.aftercare.surveys.OpinionSort;

/** A suggestion on an opinion card becomes an opinion that somebody deals with (5.1.2.1a). */
@ApplicationScoped
@Priority(60)
public class OpinionsOfCards implements JournalListener {
    @Inject
    RecordingOpinions recording;

    @Override
    public Uni<Void> heard(Entry entry) {
        return entry.kind().equals(CardEvents.ANSWERED)
                        && entry.payload() instanceof CardEvents.Answered card
                        && card.sort() == OpinionSort.suggestion
                        && !card.remark().isBlank()
                ? recording.record(of(entry, card), entry.branchId(), null).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private static RecordOpinion of(Entry entry, CardEvents.Answered card) {
        UUID customer = entry.subjects().stream()
                .filter(subject -> subject.kind().equals("customer"))
                .findFirst()
                .map(subject -> subject.id())
                .orElse(null);
        return new RecordOpinion(
                null,
                OpinionChannel.survey,
                SaidSort.suggestion,
                OpinionMethod.in_writing,
                OpinionTopic.service,
                null,
                entry.branchId(),
                customer,
                null,
                null,
                null,
                null,
                card.remark(),
                false,
                null,
                null);
    }
}
