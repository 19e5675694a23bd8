package org.aftercare.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.HandlingForms.TellCustomer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;

/** What customers are told of their complaints, and that it was told (5.2.2.4a, 5.3.3b, 1.20b, 1.20c). */
@ApplicationScoped
class TellingCustomers {
    @Inject
    Gates gates;

    @Inject
    Notices notices;

    @Inject
    Journal journal;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** By mail, by itself, where there is an address; otherwise somebody has to, and the page shows it meanwhile. */
    Uni<Void> ofStep(Complaint complaint) {
        if (complaint.email.isBlank()) {
            return Uni.createFrom().voidItem();
        }
        String text = words.in("zh", "complaint-told." + complaint.step, complaint.number);
        return keep(complaint, Word.About.progress, Channel.mail, text, clock.instant());
    }

    /**
     * A message of ours: a mail is sent, of anything else it is kept that it was done.
     *
     * @throws Problem 409 for a finding "not our fault" without its appraisal; 400 for a mail to nobody
     */
    Uni<Void> tell(Complaint complaint, TellCustomer form) {
        if (form.channel() == Channel.mail && complaint.email.isBlank()) {
            throw Problem.invalid("channel", "complainant-without-mail");
        }
        Judgement found = complaint.judgement();
        if (form.about() == Word.About.finding && found.fault == null) {
            throw Problem.conflict("complaint-not-judged");
        }
        Uni<Void> allowed = form.about() == Word.About.finding
                ? gates.require(
                        GuardedComplaints.SEND_FINDING,
                        Subject.of("complaint", complaint.id),
                        complaint.branchId,
                        new GuardedComplaints.ToSendFinding(found.fault, found.appraised()))
                : Uni.createFrom().voidItem();
        Instant at = form.at() == null ? clock.instant() : form.at();
        return allowed.chain(() -> keep(complaint, form.about(), form.channel(), form.text(), at));
    }

    private Uni<Void> keep(Complaint complaint, Word.About about, Channel channel, String text, Instant at) {
        Word word = Word.of(complaint.id, Word.Sort.message, text, journal.actor(), at);
        word.id = Ids.next();
        word.about = about;
        word.channel = channel;
        return word.persistAndFlush()
                .chain(() -> channel == Channel.mail
                        ? mail(complaint, text)
                        : Uni.createFrom().voidItem())
                .chain(() -> journal.record(
                        ComplaintEvents.CUSTOMER_TOLD,
                        complaint.branchId,
                        new ComplaintEvents.CustomerTold(complaint.number, about, channel),
                        ComplaintEvents.about(complaint)));
    }

    private Uni<Void> mail(Complaint complaint, String text) {
        return notices.tell(
                ComplaintNotices.TOLD,
                Set.of(Recipient.customer(complaint.complainant, complaint.email, complaint.phone)),
                Map.of(
                        "number",
                        complaint.number,
                        "name",
                        complaint.complainant,
                        "text",
                        text,
                        "link",
                        ComplaintNotices.link(complaint)),
                Subject.of("complaint", complaint.id),
                complaint.branchId);
    }
}
