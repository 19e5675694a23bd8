package org.aftercare.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.documents.DocumentForms.AddServiceDocument;
import org.aftercare.documents.DocumentForms.ReviewDocument;
import org.aftercare.documents.DocumentForms.WriteVersion;
import org.aftercare.journal.Entry;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** Writing standards and responsibilities (5.1.2.3a, 9.8a). In the caller's transaction. */
@ApplicationScoped
class Documents {
    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    Uni<UUID> add(AddServiceDocument form) {
        boolean post = form.kind() == ServiceDocument.Kind.post;
        String title = Objects.requireNonNullElse(form.title(), "").trim();
        if (post && form.role() == null) {
            throw Problem.invalid("role", "role-missing");
        }
        if (!post && title.isEmpty()) {
            throw Problem.invalid("title", "title-missing");
        }
        ServiceDocument document = new ServiceDocument();
        document.id = Ids.orNext(form.id());
        document.kind = form.kind();
        document.role = post ? form.role() : null;
        document.title = post ? words.in("zh", "role." + form.role()) : title;
        String reason = words.say("document.first-edition");
        return document.<ServiceDocument>persistAndFlush()
                .chain(kept -> edition(kept, 1, new WriteVersion(form.validFrom(), form.text(), reason)))
                .replaceWith(document.id);
    }

    /** The document is locked, so that two do not write the same number. */
    Uni<UUID> write(UUID id, WriteVersion form) {
        return ServiceDocument.<ServiceDocument>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .call(document -> Panache.getSession()
                        .chain(session -> session.lock(document, LockModeType.PESSIMISTIC_FORCE_INCREMENT)))
                .chain(document -> DocumentVersion.last(id).chain(last -> edition(document, last.number + 1, form)))
                .replaceWith(id);
    }

    Uni<UUID> review(UUID id, ReviewDocument form) {
        return inForce(id)
                .chain(current -> tell(
                        DocumentEvents.REVIEWED,
                        current.document(),
                        current.edition(),
                        form.note().trim(),
                        null))
                .replaceWith(id);
    }

    record InForce(ServiceDocument document, DocumentVersion edition) {}

    /** 404 where it is not there, 409 before its first version is in force. */
    Uni<InForce> inForce(UUID id) {
        return today().chain(today -> ServiceDocument.<ServiceDocument>findById(id)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(document -> DocumentVersion.inForce(id, today)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.conflict("not-in-force-yet"))
                        .map(edition -> new InForce(document, edition))));
    }

    private Uni<Void> edition(ServiceDocument document, int number, WriteVersion form) {
        return today().chain(today -> {
            if (form.validFrom().isBefore(today)) {
                throw Problem.invalid("validFrom", "day-has-passed");
            }
            DocumentVersion edition = new DocumentVersion();
            edition.id = Ids.next();
            edition.documentId = document.id;
            edition.number = number;
            edition.validFrom = form.validFrom();
            edition.text = form.text().strip();
            edition.reason = form.reason().trim();
            edition.writtenBy = caller.personId();
            edition.writtenAt = clock.instant();
            return edition.<DocumentVersion>persistAndFlush()
                    .chain(kept -> tell(DocumentEvents.WRITTEN, document, kept, kept.reason, null)
                            .chain(() -> document.kind == ServiceDocument.Kind.standard
                                    ? tellShops(document, kept)
                                    : Uni.createFrom().voidItem()));
        });
    }

    /** Each shop has to take it over. */
    private Uni<Void> tellShops(ServiceDocument document, DocumentVersion edition) {
        Instant now = clock.instant();
        return Branch.<Branch>list("active and kind <> ?1", Branch.Kind.head_office)
                .chain(shops -> journal.recordAll(shops.stream()
                        .map(shop -> new Entry(
                                now,
                                DocumentEvents.TO_TAKE_OVER,
                                shop.id,
                                caller.personId(),
                                payload(document, edition, edition.reason),
                                List.of(Subject.of("branch", shop.id), Subject.of("service_document", document.id))))
                        .toList()));
    }

    Uni<Void> tell(String kind, ServiceDocument document, DocumentVersion edition, String note, Subject person) {
        return Company.only()
                .chain(company -> journal.record(
                        kind,
                        null,
                        payload(document, edition, note),
                        Subject.of("service_document", document.id),
                        person == null ? Subject.of("company", company.id) : person));
    }

    static DocumentEvents.Document payload(ServiceDocument document, DocumentVersion edition, String note) {
        return new DocumentEvents.Document(
                document.title, document.kind, document.id, edition.number, edition.validFrom, note);
    }

    private Uni<LocalDate> today() {
        return Company.only().map(company -> company.dayOf(clock.instant()));
    }

    Uni<Boolean> isThere(UUID id) {
        return ServiceDocument.<ServiceDocument>findById(id).map(Objects::nonNull);
    }
}
