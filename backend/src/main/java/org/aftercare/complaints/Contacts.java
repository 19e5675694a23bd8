package org.aftercare.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.HandlingForms.RecordComplaintVisit;
import org.aftercare.complaints.HandlingForms.RecordContact;
import org.aftercare.complaints.HandlingForms.SendSomebody;
import org.aftercare.complaints.HandlingForms.TellCustomer;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.notifications.Recipient;
import org.aftercare.staff.Colleagues;

/** What passes between us and the customer: contacts, messages, and the visit to whoever complains (5.3.2, 1.22). */
@ApplicationScoped
class Contacts {
    @Inject
    Colleagues colleagues;

    @Inject
    Complaints complaints;

    @Inject
    TellingCustomers telling;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The first holds problem and cause as the customer told them (5.3.2). */
    Uni<?> contact(UUID id, RecordContact form) {
        return complaints
                .openForChange(id)
                .chain(complaint -> Word.count("complaintId = ?1 and sort = ?2", id, Word.Sort.contact)
                        .chain(before -> {
                            String cause = ComplaintForms.text(form.cause());
                            if (before == 0 && cause.isEmpty()) {
                                throw Problem.invalid("cause", "first-contact-needs-cause");
                            }
                            Word word = said(complaint, Word.Sort.contact, form.problem(), form.id(), form.at());
                            word.channel = form.channel();
                            word.cause = cause;
                            return word.persistAndFlush();
                        })
                        .chain(() -> journal.record(
                                ComplaintEvents.CONTACTED,
                                complaint.branchId,
                                new ComplaintEvents.Contacted(complaint.number, form.channel()),
                                ComplaintEvents.about(complaint))));
    }

    Uni<?> tell(UUID id, TellCustomer form) {
        return complaints.openForChange(id).chain(complaint -> telling.tell(complaint, form));
    }

    /** The supervisor goes in person, or specially sends somebody (1.22). */
    Uni<?> send(UUID id, SendSomebody form) {
        return complaints
                .openForChange(id)
                .chain(complaint -> colleagues
                        .named("personId", form.personId())
                        .chain(handler -> {
                            complaint.sending.send(handler.id, caller.personId());
                            return journal.record(
                                            ComplaintEvents.HANDLER,
                                            complaint.branchId,
                                            new ComplaintEvents.Noted(complaint.number),
                                            ComplaintEvents.about(complaint))
                                    .chain(() -> notices.tell(
                                            ComplaintNotices.CHARGED,
                                            Set.of(Recipient.person(handler.id)),
                                            complaint,
                                            Map.of(
                                                    "what",
                                                    notices.both("complaint-charge.visit"),
                                                    "text",
                                                    complaint.content)));
                        }));
    }

    /** By anybody; it counts where it was the one who was to go. A supervisor who goes unasked goes in person. */
    Uni<?> visited(UUID id, RecordComplaintVisit form) {
        UUID visitor = form.personId() == null ? caller.personId() : form.personId();
        return complaints
                .openForChange(id)
                .chain(complaint -> colleagues.named("personId", visitor).chain(there -> {
                    if (complaint.sending.handlerId == null
                            && visitor.equals(caller.personId())
                            && caller.has("supervisor")) {
                        complaint.sending.send(visitor, visitor);
                    }
                    Word word = said(complaint, Word.Sort.visit, form.what(), form.id(), form.at());
                    word.byId = visitor;
                    word.channel = Channel.visit;
                    word.byHandler = visitor.equals(complaint.sending.handlerId);
                    return word.persistAndFlush()
                            .chain(() -> journal.record(
                                    ComplaintEvents.VISITED,
                                    complaint.branchId,
                                    new ComplaintEvents.Visited(complaint.number, word.byHandler),
                                    ComplaintEvents.about(complaint)));
                }));
    }

    private Word said(Complaint complaint, Word.Sort sort, String text, UUID brought, Instant at) {
        Instant now = clock.instant();
        Word word = Word.of(complaint.id, sort, text, caller.personId(), at == null || at.isAfter(now) ? now : at);
        word.id = Ids.orNext(brought);
        return word;
    }
}
