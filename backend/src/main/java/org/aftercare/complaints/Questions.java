package org.aftercare.complaints;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.complaints.GuardedComplaints.ToMove;
import org.aftercare.complaints.HandlingForms.AnswerQuestion;
import org.aftercare.complaints.HandlingForms.AskDepartment;
import org.aftercare.complaints.Question.About;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Recipient;

/** After-sales asks a department; it answers from its own inbox (5.2.2.1c, 5.2.2.2a, 5.2.3). In the caller's transaction. */
@ApplicationScoped
class Questions {
    /** What a department can be asked before after-sales itself looked into it. */
    private static final Set<About> BEFORE_INVESTIGATING =
            Set.of(About.particulars, About.help, About.reading, About.other);

    @Inject
    Complaints complaints;

    @Inject
    Gates gates;

    @Inject
    ComplaintNotices notices;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** @throws Problem 409 where an article wants the investigation first, or the same question waits there already */
    Uni<UUID> ask(UUID id, AskDepartment form) {
        return complaints.openForChange(id).chain(complaint -> {
            boolean early =
                    complaint.investigated().investigatedAt == null && !BEFORE_INVESTIGATING.contains(form.about());
            return gates.require(
                            GuardedComplaints.MOVE,
                            Subject.of("complaint", id),
                            complaint.branchId,
                            new ToMove(complaint.step, early ? words.say("complaint-step.investigation") : null))
                    .chain(() -> mustNotWait(complaint, form))
                    .chain(() -> ask(complaint, form.department(), form.about(), form.asks(), form.id()));
        });
    }

    private static Uni<Void> mustNotWait(Complaint complaint, AskDepartment form) {
        return Question.count(
                        "complaintId = ?1 and department = ?2 and about = ?3 and answeredAt is null and withdrawnAt is null",
                        complaint.id,
                        form.department(),
                        form.about())
                .invoke(waiting -> {
                    if (waiting > 0 && form.about() != About.other && form.about() != About.help) {
                        throw Problem.conflict("question-waits");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> ask(Complaint complaint, Department department, About about, String asks) {
        return ask(complaint, department, about, asks, null).replaceWithVoid();
    }

    private Uni<UUID> ask(Complaint complaint, Department department, About about, String asks, UUID brought) {
        Question question = Question.of(complaint.id, department, about, asks, journal.actor(), clock.instant());
        question.id = Ids.orNext(brought);
        return question.persistAndFlush()
                .chain(() -> record(ComplaintEvents.QUESTION_ASKED, complaint, question))
                .chain(() -> notices.tell(
                        ComplaintNotices.ASKED,
                        department.role(),
                        complaint,
                        Map.of("what", notices.both("question." + about), "text", question.asks)))
                .replaceWith(question.id);
    }

    /** Only somebody of the department; what it tells of product and production goes onto the complaint. */
    Uni<?> answer(UUID questionId, AnswerQuestion form) {
        return Question.<Question>findById(questionId)
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .chain(question -> complaints
                        .openForChange(question.complaintId)
                        .chain(complaint -> {
                            if (!caller.has(question.department.name())) {
                                throw Problem.of(403, "question-of-another", words.say("role." + question.department));
                            }
                            question.answer(form, caller.personId(), clock.instant());
                            tell(complaint, question, form);
                            return record(ComplaintEvents.QUESTION_ANSWERED, complaint, question)
                                    .chain(() -> more(complaint, question))
                                    .chain(() -> tellOwner(complaint, question));
                        }));
    }

    /** What the answer says beside its text belongs to the complaint. */
    private void tell(Complaint complaint, Question question, AnswerQuestion form) {
        if (form.particulars() != null) {
            complaint.particulars().enter(form.particulars(), caller.personId(), clock.instant());
        }
        if (question.about == About.production) {
            Judgement found = complaint.judgement();
            found.producingUnit = form.producingUnit() == null
                    ? found.producingUnit
                    : form.producingUnit().trim();
            found.producers = form.producers() == null
                    ? found.producers
                    : form.producers().trim();
            found.producedOn = form.producedOn() == null ? found.producedOn : form.producedOn();
        }
    }

    private Uni<Void> more(Complaint complaint, Question question) {
        String kind = question.about == About.facts
                ? ComplaintEvents.FACTS_CONFIRMED
                : question.about == About.reading ? ComplaintEvents.ACKNOWLEDGED : null;
        return kind == null
                ? Uni.createFrom().voidItem()
                : journal.record(
                        kind,
                        complaint.branchId,
                        new ComplaintEvents.OfDepartment(complaint.number, question.department),
                        ComplaintEvents.about(complaint));
    }

    private Uni<Void> tellOwner(Complaint complaint, Question question) {
        return complaint.ownerId == null
                ? Uni.createFrom().voidItem()
                : notices.tell(
                        ComplaintNotices.ANSWERED,
                        Set.of(Recipient.person(complaint.ownerId)),
                        complaint,
                        Map.of(
                                "department",
                                notices.both("role." + question.department),
                                "what",
                                notices.both("question." + question.about),
                                "text",
                                question.answer));
    }

    private Uni<Void> record(String kind, Complaint complaint, Question question) {
        return journal.record(
                kind,
                complaint.branchId,
                new ComplaintEvents.Asked(complaint.number, question.department, question.about),
                Subject.of("question", question.id),
                Subject.of("complaint", complaint.id),
                Subject.of("customer", complaint.customerId));
    }
}
