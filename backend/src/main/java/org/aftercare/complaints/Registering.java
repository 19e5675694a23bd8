package org.aftercare.complaints;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.ComplaintForms.RegisterComplaint;
import org.aftercare.complaints.GuardedComplaints.ToRegister;
import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;
import org.aftercare.staff.Person;
import org.aftercare.staff.Role;
import org.aftercare.tickets.FollowToken;
import org.aftercare.tickets.Ticket;

/** From what somebody heard to an entry in the complaint register (5.2.2.1a). In the caller's transaction. */
@ApplicationScoped
public class Registering {
    @Inject
    Gates gates;

    @Inject
    Weighing weighing;

    @Inject
    Reporting reporting;

    @Inject
    TellingCustomers telling;

    @Inject
    ComplaintNotices notices;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * Enters it; customer and branch follow from its ticket where it names one.
     *
     * @param branchId of whoever enters it; null: nobody of ours does
     * @param cardId the survey card it was made of; null: none
     * @throws Problem 400 naming what is missing; 409 where no class is given and an article asks for it
     */
    public Uni<Complaint> register(RegisterComplaint form, UUID branchId, UUID cardId) {
        Complaint complaint = of(form, branchId, cardId);
        return ticket(complaint)
                .chain(() -> customer(complaint))
                .chain(() -> gates.require(
                        GuardedComplaints.REGISTER,
                        Subject.of("complaint", complaint.id),
                        complaint.branchId,
                        new ToRegister(form.classification(), complaint.complainant, complaint.content)))
                .invoke(() -> mustSayWhatAndWho(complaint))
                .chain(() -> head(complaint))
                .chain(() -> number(complaint))
                .chain(() -> complaint.<Complaint>persistAndFlush())
                .chain(() -> entered(complaint, form))
                .replaceWith(complaint);
    }

    private Complaint of(RegisterComplaint form, UUID branchId, UUID cardId) {
        Instant now = clock.instant();
        Complaint complaint = new Complaint();
        complaint.id = Ids.orNext(form.id());
        complaint.token = FollowToken.next();
        complaint.branchId = branchId;
        complaint.source = form.source();
        complaint.channel = form.channel();
        complaint.about = form.about();
        complaint.content = ComplaintForms.text(form.content());
        complaint.classification = form.classification();
        complaint.severity = form.severity() == null ? Severity.ordinary : form.severity();
        complaint.customerId = form.customerId();
        complaint.complainant = ComplaintForms.text(form.complainant());
        complaint.phone = ComplaintForms.text(form.phone());
        complaint.email = ComplaintForms.text(form.email());
        complaint.ticketId = form.ticketId();
        complaint.personId = form.personId();
        complaint.modelId = form.modelId();
        complaint.surveyCardId = cardId;
        complaint.registeredBy = journal.actor();
        complaint.registeredAt = now;
        complaint.heardAt = form.heardAt() == null || form.heardAt().isAfter(now) ? now : form.heardAt();
        complaint.stepSince = now;
        complaint.touchedAt = now;
        return complaint;
    }

    private static Uni<Void> ticket(Complaint complaint) {
        return complaint.ticketId == null
                ? Uni.createFrom().voidItem()
                : Ticket.<Ticket>findById(complaint.ticketId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("ticketId", "not-known"))
                        .invoke(ticket -> {
                            complaint.branchId = ticket.branchId;
                            complaint.customerId = ticket.customerId;
                            complaint.modelId = complaint.modelId == null ? ticket.modelId : complaint.modelId;
                            complaint.phone = complaint.phone.isEmpty() ? ticket.callerPhone : complaint.phone;
                        })
                        .replaceWithVoid();
    }

    private static Uni<Void> customer(Complaint complaint) {
        return complaint.customerId == null
                ? Uni.createFrom().voidItem()
                : Customer.<Customer>findById(complaint.customerId)
                        .onItem()
                        .ifNull()
                        .failWith(() -> Problem.invalid("customerId", "not-known"))
                        .invoke(customer -> {
                            complaint.branchId = complaint.branchId == null ? customer.branchId : complaint.branchId;
                            complaint.complainant =
                                    complaint.complainant.isEmpty() ? customer.name : complaint.complainant;
                            complaint.email = complaint.email.isEmpty() ? customer.email : complaint.email;
                            complaint.phone = complaint.phone.isEmpty() && !customer.phones.isEmpty()
                                    ? customer.phones.get(0).number
                                    : complaint.phone;
                        })
                        .replaceWithVoid();
    }

    /** Whatever is adopted: an entry without content or customer is none. */
    private static void mustSayWhatAndWho(Complaint complaint) {
        if (complaint.content.isEmpty()) {
            throw Problem.invalid("content", "complaint-without-content");
        }
        if (complaint.complainant.isEmpty()) {
            throw Problem.invalid("customer", "complaint-of-nobody");
        }
    }

    /** Who complains of the head need not know the name: a branch has one, unless it has several (6.17). */
    private static Uni<Void> head(Complaint complaint) {
        return complaint.about != About.head || complaint.personId != null || complaint.branchId == null
                ? Uni.createFrom().voidItem()
                : Person.<Person>list(
                                "active and branchId = ?1 and ?2 member of roles", complaint.branchId, Role.supervisor)
                        .invoke(heads -> complaint.personId = heads.size() == 1 ? heads.get(0).id : null)
                        .replaceWithVoid();
    }

    private Uni<Void> number(Complaint complaint) {
        return Company.only()
                .chain(company -> complaint.branchId == null
                        ? numbers.next("TS", company.dayOf(clock.instant()))
                        : Branch.<Branch>findById(complaint.branchId)
                                .chain(branch -> numbers.next("TS" + branch.code, company.dayOf(clock.instant()))))
                .invoke(number -> complaint.number = number)
                .replaceWithVoid();
    }

    private Uni<Void> entered(Complaint complaint, RegisterComplaint form) {
        return Stage.of(complaint, journal.actor())
                .persistAndFlush()
                .chain(() -> journal.record(
                        ComplaintEvents.REGISTERED,
                        complaint.branchId,
                        new ComplaintEvents.Registered(
                                complaint.number,
                                complaint.source,
                                complaint.classification,
                                complaint.severity,
                                complaint.about,
                                complaint.complainant,
                                complaint.heardAt),
                        ComplaintEvents.about(complaint)))
                .chain(() -> notices.tell(
                        ComplaintNotices.REGISTERED,
                        Role.service_department,
                        complaint,
                        Map.of(
                                "content",
                                complaint.content,
                                "severity",
                                notices.both("fact.severity." + complaint.severity))))
                .chain(() -> form.severity() == null
                        ? Uni.createFrom().voidItem()
                        : weighing.weighed(complaint, form.departments()))
                .chain(() -> reporting.classified(complaint))
                .chain(() -> telling.ofStep(complaint));
    }
}
