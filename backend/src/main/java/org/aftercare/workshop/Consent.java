package org.aftercare.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Refusal;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Picture;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.StoredFile;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.tickets.Signature;
import org.aftercare.workshop.EstimateForms.Decide;
import org.aftercare.workshop.EstimateForms.NoteDecision;

/** The customer agrees to an estimate, or declines it: bound to the very text they were shown or told. */
@ApplicationScoped
public class Consent {
    @Inject
    Items items;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** What was answered, however it came. */
    private record Answer(
            boolean agreed, Estimate.How how, String hash, String name, JsonNode strokes, Picture picture, UUID by) {}

    /** Said on the phone or signed on paper. */
    Uni<?> noted(UUID id, NoteDecision form) {
        if (form.how() == Estimate.How.link) {
            throw Problem.invalid("how", "wrong-form");
        }
        Picture photo = form.how() == Estimate.How.paper ? picture(form.image()) : null;
        return items.forChange(id)
                .call(item -> decide(
                        item,
                        new Answer(
                                form.agreed(),
                                form.how(),
                                form.contentHash(),
                                form.name(),
                                null,
                                photo,
                                caller.personId())));
    }

    /** The customer's own, through the link; whoever agrees signs. */
    Uni<Void> given(Item item, Decide form) {
        JsonNode strokes = form.agreed() ? ReturnSignatures.drawn(Signature.How.drawn, form.strokes()) : null;
        Picture drawing = form.agreed() ? picture(form.image()) : null;
        item.touchedAt = clock.instant();
        return decide(
                item,
                new Answer(form.agreed(), Estimate.How.link, form.contentHash(), form.name(), strokes, drawing, null));
    }

    private static Picture picture(String image) {
        if (image == null || image.isBlank()) {
            throw Problem.invalid("image", "image-missing");
        }
        return Picture.ofBase64("image", image);
    }

    private Uni<Void> decide(Item item, Answer answer) {
        return Estimate.currentOf(item.id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(estimate -> {
                    estimate.mustWait();
                    return hash(estimate.id)
                            .invoke(hash -> {
                                if (!hash.equals(answer.hash())) {
                                    throw Refusal.of("estimate-changed")
                                            .problem()
                                            .with("contentHash", hash);
                                }
                            })
                            .chain(() -> keep(estimate, answer))
                            .chain(() -> tell(item, estimate, answer));
                });
    }

    private static Uni<String> hash(UUID estimate) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select estimate_hash(:id)", String.class)
                        .setParameter("id", estimate)
                        .getSingleResult());
    }

    /** The estimate with its answer and the very content it was given for, in one statement. */
    private Uni<Void> keep(Estimate estimate, Answer answer) {
        Instant now = clock.instant();
        StoredFile file = answer.picture() == null ? null : StoredFile.of(answer.picture(), now);
        return (file == null
                        ? Uni.createFrom().voidItem()
                        : file.persistAndFlush().replaceWithVoid())
                .chain(() -> Panache.getSession())
                .chain(session -> session.createNativeQuery("""
                                update estimate set status = :status, decided_at = :now, how = :how, decided_by = :name,
                                  taken_by = :by, content = estimate_content(id), content_hash = estimate_hash(id),
                                  strokes = cast(cast(:strokes as text) as jsonb), file_id = :file, version = version + 1
                                where id = :id and status = 'sent'
                                """)
                        .setParameter(
                                "status", (answer.agreed() ? Estimate.Status.agreed : Estimate.Status.declined).name())
                        .setParameter("now", now)
                        .setParameter("how", answer.how().name())
                        .setParameter("name", answer.name().trim())
                        .setParameter("by", answer.by())
                        .setParameter(
                                "strokes",
                                answer.strokes() == null
                                        ? null
                                        : answer.strokes().toString())
                        .setParameter("file", file == null ? null : file.id)
                        .setParameter("id", estimate.id)
                        .executeUpdate())
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Problem.conflict("estimate-decided");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> tell(Item item, Estimate estimate, Answer answer) {
        String how = answer.agreed() ? "estimate-status.agreed" : "estimate-status.declined";
        return journal.record(
                        answer.agreed() ? ItemEvents.ESTIMATE_AGREED : ItemEvents.ESTIMATE_DECLINED,
                        item.branchId,
                        new ItemEvents.Decided(
                                item.number,
                                estimate.number,
                                estimate.total,
                                answer.how(),
                                answer.name().trim()),
                        ItemEvents.about(item))
                .chain(() -> item.technicianId == null
                        ? Uni.createFrom().voidItem()
                        : notices.tell(
                                ItemNotices.ESTIMATE_DECIDED,
                                Set.of(Recipient.person(item.technicianId)),
                                Map.of(
                                        "number", item.number,
                                        "what", item.what,
                                        "estimate", estimate.number,
                                        "total", estimate.total,
                                        "decision", new Bilingual(words.in("zh", how), words.in("en", how)),
                                        "name", answer.name().trim()),
                                Subject.of("item", item.id),
                                item.branchId));
    }
}
