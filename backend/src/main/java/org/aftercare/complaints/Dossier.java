package org.aftercare.complaints;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import io.smallrye.mutiny.Uni;

import org.aftercare.complaints.ComplaintForms.Close;
import org.aftercare.complaints.Question.About;

/** A complaint with all that hangs on it, as gates look at it. */
record Dossier(Complaint complaint, List<Question> questions, List<Measure> measures, List<Word> words) {
    /** Who drafts improvements for every quality complaint (5.2.2.4c). */
    static final Set<Department> IMPROVERS =
            EnumSet.of(Department.quality, Department.technical, Department.production);

    static Uni<Dossier> of(Complaint complaint) {
        UUID id = complaint.id;
        return Question.<Question>list("complaintId = ?1 and withdrawnAt is null", id)
                .chain(questions -> Measure.<Measure>list("complaintId", id)
                        .chain(measures -> Word.<Word>list("complaintId = ?1 order by id", id)
                                .map(words -> new Dossier(complaint, questions, measures, words))));
    }

    GuardedComplaints.ToTakeUp toTakeUp() {
        Particulars of = complaint.particulars();
        return new GuardedComplaints.ToTakeUp(
                complaint.classification,
                of.complete(),
                Objects.requireNonNullElse(of.quantity, 0),
                Objects.requireNonNullElse(of.defective, 0));
    }

    GuardedComplaints.ToAnalyse toAnalyse() {
        Particulars of = complaint.particulars();
        return new GuardedComplaints.ToAnalyse(
                complaint.classification,
                of.complete(),
                Objects.requireNonNullElse(of.quantity, 0),
                Objects.requireNonNullElse(of.defective, 0),
                answered(About.facts));
    }

    GuardedComplaints.ToJudge toJudge(Fault fault) {
        return new GuardedComplaints.ToJudge(complaint.classification, fault, inspected());
    }

    GuardedComplaints.ToAgree toAgree() {
        Judgement found = complaint.judgement();
        return new GuardedComplaints.ToAgree(
                complaint.classification,
                complaint.severity,
                found.fault,
                remedied(Department.production),
                remedied(Department.technical),
                complaint.settlement().handling != null,
                found.cause != null,
                found.department != null,
                answered(About.opinion, Department.quality),
                answered(About.opinion, Department.technical),
                inspected());
    }

    GuardedComplaints.ToSettleWithCustomer toSettleWithCustomer() {
        return new GuardedComplaints.ToSettleWithCustomer(
                complaint.severity,
                complaint.settlement().agreedAt != null,
                answered(About.agreement, Department.sales));
    }

    GuardedComplaints.ToSubmit toSubmit() {
        return new GuardedComplaints.ToSubmit(
                complaint.severity,
                remedied(Department.production),
                remedied(Department.technical),
                complaint.settlement().agreedAt != null,
                answered(About.agreement, Department.sales),
                complaint.settlement().customerAgreedOn != null);
    }

    GuardedComplaints.ToExecute toExecute() {
        return new GuardedComplaints.ToExecute(complaint.severity, complaint.settlement().solution);
    }

    GuardedComplaints.ToAssign toAssign(String unit, boolean stillInvestigated) {
        Judgement found = complaint.judgement();
        boolean production = Department.production.name().equals(unit)
                || found.department == Department.production
                || any(About.production, question -> true);
        return new GuardedComplaints.ToAssign(
                complaint.cause(),
                unit,
                production,
                found.producingUnit,
                found.producers,
                found.producedOn == null ? null : found.producedOn.toString(),
                stillInvestigated);
    }

    /** @param form null: as far as it is known before anybody tries; the form will bring the rest */
    ToClose toClose(Close form) {
        Sending sent = complaint.sending;
        boolean quality = complaint.classification == Classification.quality;
        Cause cause = form == null || form.cause() == null ? complaint.judgement().cause : form.cause();
        return new ToClose(
                complaint.source,
                complaint.classification,
                complaint.severity,
                complaint.judgement().fault,
                form == null || !ComplaintForms.text(form.outcome()).isEmpty(),
                cause == null ? null : cause.name(),
                form == null ? null : form.prevention(),
                cause != null,
                complaint.settlement().decidedAt != null,
                complaint.settlement().decidedAt != null && measures.stream().allMatch(one -> one.doneAt != null),
                told(one -> one.about == Word.About.result),
                told(one -> one.about == Word.About.result && one.channel == Channel.letter),
                sent.readAt != null,
                sent.reportedToo(quality ? Reporting.QUALITY : Reporting.MANAGEMENT),
                words.stream().anyMatch(one -> one.sort == Word.Sort.visit && one.byHandler),
                complaint.judgement().nextStepAt != null,
                (int) words.stream()
                        .filter(one -> one.sort == Word.Sort.contact)
                        .count(),
                (int) measures.stream().filter(one -> one.confirmedAt == null).count(),
                (int) questions.stream()
                        .filter(one -> one.answeredAt == null && one.about != About.improvement)
                        .count(),
                silent(),
                complaint.dispute().open(),
                form == null || form.dropped() == null ? null : form.dropped().name(),
                form == null ? null : form.dropReason());
    }

    /** What after-sales finds out itself before causes are looked for, in its order (5.3.2, 5.2.3.1.1, 5.2.3.1.2). */
    List<Groundwork> undone() {
        return EnumSet.allOf(Groundwork.class).stream()
                .filter(one -> !one.done(this))
                .toList();
    }

    boolean inspected() {
        return answered(About.inspection, Department.quality) && answered(About.inspection, Department.technical);
    }

    private int silent() {
        return (int) EnumSet.allOf(Department.class).stream()
                .filter(one -> complaint.classification == Classification.quality && IMPROVERS.contains(one)
                        || any(About.improvement, question -> question.department == one))
                .filter(one -> !answered(About.improvement, one))
                .count();
    }

    /** Since it was last opened: what was told before did not solve it. */
    private boolean told(Predicate<Word> which) {
        Instant since = complaint.ending.reopenedAt;
        return words.stream()
                .filter(one -> one.sort == Word.Sort.message && (since == null || one.at.isAfter(since)))
                .anyMatch(which);
    }

    /** The department put its remedy for the product on the form (5.2.2.3b). */
    private boolean remedied(Department department) {
        return answered(About.remedy, department);
    }

    private boolean answered(About about, Department department) {
        return any(about, one -> one.department == department && one.counts());
    }

    private boolean answered(About about) {
        return any(about, Question::counts);
    }

    private boolean any(About about, Predicate<Question> which) {
        return questions.stream().anyMatch(one -> one.about == about && which.test(one));
    }
}
