package org.aftercare.approvals;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Approval.Status;
import org.aftercare.approvals.ApprovalEvents.Used;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;

/** Finds the signatures that a gate asks for, or tells who has to give them. */
@ApplicationScoped
class SignedRequests {
    @Inject
    Signers signers;

    @Inject
    Journal journal;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** @param people who can sign for the role now */
    record Missing(String role, String label, List<String> people) {}

    /** Uses up the signed request for exactly this; 409 where there is none. */
    Uni<Void> use(GateAsked asked) {
        return Approval.of(asked).chain(requests -> {
            Optional<Approval> signed = requests.stream()
                    .filter(one -> one.status == Status.signed && one.isFor(asked))
                    .findFirst();
            return signed.isPresent() ? use(signed.get(), asked) : refused(asked, requests);
        });
    }

    private Uni<Void> use(Approval request, GateAsked asked) {
        request.use(clock.instant());
        return journal.record(
                ApprovalEvents.USED,
                request.branchId,
                new Used(request.number, request.action, asked.gate().ref()),
                request.about());
    }

    private Uni<Void> refused(GateAsked asked, List<Approval> requests) {
        Approval pending = requests.stream()
                .filter(one -> one.status == Status.waiting && one.isFor(asked))
                .findFirst()
                .orElse(null);
        List<ApprovalStep> open = (pending == null ? asked.steps() : pending.steps)
                .stream().filter(step -> !step.isDecided()).toList();
        return signers.of(open)
                .map(people -> missing(open, people))
                .invoke(missing -> {
                    throw problem(asked, missing, pending, lastReason(requests));
                })
                .replaceWithVoid();
    }

    private Problem problem(GateAsked asked, List<Missing> missing, Approval pending, String refused) {
        Map<String, Object> approval = new LinkedHashMap<>();
        approval.put("action", asked.action().name());
        approval.put("subject", asked.subject());
        approval.put("branchId", asked.branchId());
        approval.put("facts", asked.facts().json());
        approval.put("missing", missing);
        approval.put("pending", pending == null ? null : pending.id);
        approval.put("refused", refused);
        Problem problem = Problem.conflict("approval-required", asked.gate().ref());
        // A gate with a condition has its sentence for that; met, only the signatures are missing.
        boolean onlySigned = asked.gate().rule().condition() == null;
        return (onlySigned ? problem.saying(GatesInForce.sentence(asked.gate(), asked.facts())) : problem)
                .article(asked.gate().ref())
                .with("articleId", asked.gate().articleId())
                .with("approval", approval);
    }

    private List<Missing> missing(List<ApprovalStep> open, Map<ApprovalStep, List<Signers.Signer>> people) {
        return open.stream()
                .map(step -> new Missing(
                        step.role,
                        words.say("role." + step.role),
                        people.get(step).stream()
                                .map(Signers.Signer::name)
                                .distinct()
                                .toList()))
                .toList();
    }

    /** Why the last request was refused, as long as none has been made since. */
    private static String lastReason(List<Approval> requests) {
        return requests.stream()
                .findFirst()
                .filter(last -> last.status == Status.refused)
                .flatMap(last -> last.steps.stream()
                        .filter(step -> step.reason != null)
                        .map(step -> step.reason)
                        .findFirst())
                .orElse(null);
    }
}
