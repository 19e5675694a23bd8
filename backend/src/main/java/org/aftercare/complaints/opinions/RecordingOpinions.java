package org.aftercare.complaints.opinions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.opinions.OpinionForms.RecordOpinion;
import org.aftercare.customers.Customer;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;

/** An opinion becomes a record, whoever brings it: staff, the public form, a survey card. In the caller's transaction. */
@ApplicationScoped
public class RecordingOpinions {
    @Inject
    HumanNumbers numbers;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * @param branch the region; null: not known
     * @param by who enters it; null: the customer
     */
    public Uni<UUID> record(RecordOpinion form, UUID branch, UUID by) {
        Instant now = clock.instant();
        Opinion opinion = of(form, branch, by, now);
        return named(opinion)
                .chain(() -> Company.only())
                .chain(company -> {
                    if (company == null) {
                        throw Problem.notFound();
                    }
                    // What customers send themselves they say on the day it comes; of what staff heard, the day may be
                    // asked
                    // for: a visit of last week is not one of today (9.4b).
                    LocalDate heardOn =
                            by == null && form.recordedOn() == null ? company.dayOf(now) : form.recordedOn();
                    opinion.recordedOn = heardOn == null ? company.dayOf(now) : heardOn;
                    if (opinion.recordedOn.isAfter(company.dayOf(now))) {
                        throw Problem.invalid("recordedOn", "day-to-come");
                    }
                    return gates.require(
                                    GuardedOpinions.RECORD,
                                    Subject.of("opinion", opinion.id),
                                    branch,
                                    new GuardedOpinions.Recording(
                                            opinion.customerName,
                                            heardOn,
                                            form.method(),
                                            opinion.productOpinion,
                                            opinion.serviceOpinion,
                                            opinion.nothingToReport))
                            .invoke(() -> mustSaySomething(opinion))
                            .chain(() -> numbers.next("YJ", company.dayOf(now)));
                })
                .invoke(number -> opinion.number = number)
                .chain(() -> opinion.persistAndFlush())
                .chain(() ->
                        journal.record(OpinionEvents.RECORDED, opinion.branchId, recorded(opinion), about(opinion)))
                .replaceWith(opinion.id);
    }

    static OpinionEvents.Recorded recorded(Opinion opinion) {
        return new OpinionEvents.Recorded(
                opinion.number,
                opinion.channel,
                opinion.sort,
                opinion.method,
                Boolean.TRUE.equals(opinion.worthPassingOn),
                opinion.nothingToReport,
                opinion.customerName,
                opinion.recordedOn);
    }

    /** Whose pages an entry about it stands on. */
    static Subject[] about(Opinion opinion) {
        return new Subject[] {
            Subject.of("opinion", opinion.id),
            Subject.of("customer", opinion.customerId),
            Subject.of("branch", opinion.branchId),
            Subject.of("complaint", opinion.complaintId)
        };
    }

    private static void mustSaySomething(Opinion opinion) {
        if (!opinion.nothingToReport && opinion.said().isEmpty()) {
            throw Problem.invalid("productOpinion", "opinion-blank");
        }
    }

    private static Uni<Void> named(Opinion opinion) {
        return opinion.customerId == null
                ? Uni.createFrom().voidItem()
                : Customer.<Customer>findById(opinion.customerId)
                        .invoke(customer -> {
                            if (customer == null) {
                                throw Problem.invalid("customerId", "not-known");
                            }
                            opinion.customerName = customer.name;
                        })
                        .replaceWithVoid();
    }

    private static Opinion of(RecordOpinion form, UUID branch, UUID by, Instant now) {
        Opinion opinion = new Opinion();
        opinion.id = Ids.orNext(form.id());
        opinion.channel = form.channel();
        opinion.sort = form.sort();
        opinion.method = form.method() == null ? OpinionMethod.other : form.method();
        opinion.topic = form.topic() == null ? OpinionTopic.other : form.topic();
        opinion.branchId = branch;
        opinion.customerId = form.customerId();
        opinion.customerName = OpinionForms.text(form.customerName());
        opinion.phone = OpinionForms.text(form.phone());
        opinion.product = OpinionForms.text(form.product());
        opinion.productOpinion = OpinionForms.text(form.productOpinion());
        opinion.serviceOpinion = OpinionForms.text(form.serviceOpinion());
        opinion.nothingToReport = form.nothingToReport();
        opinion.complaintId = form.complaintId();
        opinion.recordedAt = now;
        opinion.recordedBy = by;
        if (form.worthPassingOn() != null) {
            opinion.judge(form.worthPassingOn(), by, now);
        }
        return opinion;
    }
}
