package org.aftercare.complaints;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.aftercare.approvals.GatesInForce;
import org.aftercare.approvals.Refusal;
import org.aftercare.complaints.ComplaintViews.MissingPiece;
import org.aftercare.complaints.ComplaintViews.Next;
import org.aftercare.complaints.Question.About;
import org.aftercare.kernel.Words;

/** What is missing before a complaint may move on, who can give it, and the one next thing to be done (5.3.3a). */
@ApplicationScoped
class Pieces {
    private static final List<String> SERVICE = List.of("service_department");

    /** What gives the piece that a gate misses, by the refusal's code. */
    private record Gives(List<String> who, String operation, About about) {}

    private static final Map<String, Gives> GIVES = Map.ofEntries(
            Map.entry(
                    "particulars-missing", new Gives(List.of("sales", "service_department"), "enterParticulars", null)),
            Map.entry("defective-too-many", new Gives(SERVICE, "enterParticulars", null)),
            Map.entry("facts-not-confirmed", new Gives(List.of("quality", "sales"), "askDepartment", About.facts)),
            Map.entry(
                    "inspection-missing",
                    new Gives(List.of("quality", "technical"), "askDepartment", About.inspection)),
            Map.entry("quality-opinion-missing", new Gives(List.of("quality"), "askDepartment", About.opinion)),
            Map.entry("technical-opinion-missing", new Gives(List.of("technical"), "askDepartment", About.opinion)),
            Map.entry("analysis-missing", new Gives(SERVICE, "draftHandling", null)),
            Map.entry("handling-not-drafted", new Gives(SERVICE, "draftHandling", null)),
            Map.entry("remedy-missing", new Gives(List.of("production", "technical"), "askDepartment", About.remedy)),
            Map.entry("sales-agreement-missing", new Gives(List.of("sales"), "askDepartment", About.agreement)),
            Map.entry("service-agreement-missing", new Gives(SERVICE, "agreeSolution", null)),
            Map.entry("agreement-missing", new Gives(SERVICE, "settleWithCustomer", null)),
            Map.entry("customer-not-told", new Gives(SERVICE, "tellCustomer", null)),
            Map.entry("letter-missing", new Gives(SERVICE, "tellCustomer", null)),
            Map.entry(
                    "vice-general-manager-missing", new Gives(List.of("vice_general_manager"), "readComplaint", null)),
            Map.entry("complaint-visit-missing", new Gives(List.of("supervisor"), "recordComplaintVisit", null)),
            Map.entry("contact-missing", new Gives(SERVICE, "recordContact", null)),
            Map.entry("next-step-missing", new Gives(SERVICE, "agreeNextStep", null)),
            Map.entry("measures-open", new Gives(SERVICE, "confirmMeasure", null)),
            Map.entry(
                    "department-silent",
                    new Gives(List.of("quality", "technical", "production"), "askDepartment", About.improvement)),
            Map.entry("questions-open", new Gives(List.of(), null, null)));

    @Inject
    ObjectMapper json;

    @Inject
    Words words;

    Next next(Dossier dossier, GatesInForce gates) {
        Complaint complaint = dossier.complaint();
        List<MissingPiece> missing = new ArrayList<>();
        switch (complaint.step) {
            case registered -> {
                refused(missing, dossier, gates, GuardedComplaints.TAKE_UP, dossier.toTakeUp());
                return of(missing, "takeUpComplaint", Step.verifying);
            }
            case verifying -> {
                dossier.undone().forEach(one -> missing.add(ours(one)));
                refused(missing, dossier, gates, GuardedComplaints.ANALYSE, dossier.toAnalyse());
                waiting(missing, dossier);
                return of(missing, "startAnalysis", Step.analysing);
            }
            case analysing -> {
                refused(missing, dossier, gates, GuardedComplaints.JUDGE, dossier.toJudge(null));
                waiting(missing, dossier);
                return of(missing, "judgeComplaint", Step.settling);
            }
            case settling -> {
                return settling(missing, dossier, gates);
            }
            case executing -> {
                refused(missing, dossier, gates, GuardedComplaints.CLOSE, dossier.toClose(null));
                waiting(missing, dossier);
                return of(missing, "closeComplaint", Step.closed);
            }
            default -> {
                return new Next(null, null, missing);
            }
        }
    }

    private Next settling(List<MissingPiece> missing, Dossier dossier, GatesInForce gates) {
        Solution form = dossier.complaint().settlement();
        if (form.agreedAt == null) {
            refused(missing, dossier, gates, GuardedComplaints.AGREE, dossier.toAgree());
            waiting(missing, dossier);
            return of(missing, "agreeSolution", Step.executing);
        }
        refused(missing, dossier, gates, GuardedComplaints.SUBMIT, dossier.toSubmit());
        waiting(missing, dossier);
        boolean grave = dossier.complaint().severity == Severity.grave;
        return of(missing, grave && form.submittedAt == null ? "submitSolution" : "executeSolution", Step.executing);
    }

    private MissingPiece ours(Groundwork work) {
        return new MissingPiece(
                work.name(),
                words.say("complaint-missing." + work),
                null,
                null,
                SERVICE,
                work.operation,
                null,
                null,
                null);
    }

    private void refused(List<MissingPiece> missing, Dossier dossier, GatesInForce gates, String action, Record facts) {
        Map<String, Object> known = json.convertValue(facts, new TypeReference<>() {});
        for (Refusal one : gates.refusals(action, dossier.complaint().branchId, known)) {
            Gives gives = GIVES.getOrDefault(one.code(), new Gives(SERVICE, null, null));
            if (missing.stream().anyMatch(there -> there.code().equals(one.code()))) {
                continue;
            }
            Department next = gives.about() == null ? null : notAsked(dossier, gives);
            missing.add(new MissingPiece(
                    one.code(),
                    one.sentence(words),
                    one.article(),
                    one.articleId(),
                    gives.who(),
                    gives.about() != null && next == null ? null : gives.operation(),
                    next,
                    gives.about(),
                    null));
        }
    }

    /** The first department that neither answered nor is waited for; facts are confirmed by any one of them. */
    private static Department notAsked(Dossier dossier, Gives gives) {
        Predicate<Question> waits = one -> one.about == gives.about() && one.answeredAt == null;
        if (gives.about() == About.facts && dossier.questions().stream().anyMatch(waits)) {
            return null;
        }
        return gives.who().stream()
                .map(Department::valueOf)
                .filter(one -> dossier.questions().stream()
                        .noneMatch(there -> there.department == one
                                && (waits.test(there) || there.about == gives.about() && there.counts())))
                .findFirst()
                .orElse(null);
    }

    /** Each question that waits, with whom and since when. */
    private void waiting(List<MissingPiece> missing, Dossier dossier) {
        dossier.questions().stream().filter(one -> one.answeredAt == null).forEach(one -> missing.add(waits(one)));
    }

    private MissingPiece waits(Question question) {
        return new MissingPiece(
                "question",
                words.say(
                        "complaint-missing.question",
                        words.say("role." + question.department),
                        words.say("question." + question.about)),
                null,
                null,
                List.of(question.department.name()),
                null,
                question.department,
                question.about,
                question.askedAt);
    }

    /** The first missing piece that somebody can give at once; else the move itself, or nothing while others are waited for. */
    private static Next of(List<MissingPiece> missing, String operation, Step to) {
        String first = missing.stream()
                .map(MissingPiece::operation)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
        boolean blocked = missing.stream().anyMatch(one -> one.article() != null);
        return new Next(first != null ? first : blocked ? null : operation, to, missing);
    }
}
