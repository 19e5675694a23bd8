package org.aftercare.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Words;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;

/** Who is told of a request: whoever may sign next, and whoever asked when it is decided. */
@ApplicationScoped
class ApprovalNotices {
    @Inject
    Notices notices;

    @Inject
    Signers signers;

    @Inject
    Rulebooks rulebooks;

    @Inject
    Caller caller;

    @Inject
    Words words;

    /** @param article that asks for the signatures */
    Uni<Void> requested(Approval request, String article) {
        return signers.of(request.next()).chain(people -> {
            Set<Recipient> next = people.values().stream()
                    .flatMap(List::stream)
                    .map(Signers.Signer::id)
                    .filter(id -> !id.equals(caller.personId()))
                    .map(Recipient::person)
                    .collect(Collectors.toSet());
            Map<String, Object> facts = facts(request, article);
            facts.put("note", request.note);
            return next.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : notices.tell(
                            ApprovalNoticeKinds.REQUESTED,
                            next,
                            facts,
                            Subject.of("approval", request.id),
                            request.branchId);
        });
    }

    /** The next in order, or whoever asked once it is decided; where there is no order, all were told at first. */
    Uni<Void> decided(Approval request) {
        if (request.status == Approval.Status.waiting && request.mode != Approval.Mode.in_order) {
            return Uni.createFrom().voidItem();
        }
        return rulebooks
                .current()
                .map(rules -> article(rules, request))
                .chain(article -> request.status == Approval.Status.waiting
                        ? requested(request, article)
                        : told(request, article));
    }

    private Uni<Void> told(Approval request, String article) {
        Map<String, Object> facts = facts(request, article);
        facts.put("decision", inBoth("approval-status." + request.status));
        facts.put(
                "reason",
                request.steps.stream()
                        .filter(step -> step.reason != null)
                        .map(step -> step.reason)
                        .findFirst()
                        .orElse(""));
        return notices.tell(
                ApprovalNoticeKinds.DECIDED,
                Set.of(Recipient.person(request.askedBy)),
                facts,
                Subject.of("approval", request.id),
                request.branchId);
    }

    private Map<String, Object> facts(Approval request, String article) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("number", request.number);
        facts.put("action", inBoth("action." + request.action));
        facts.put("about", request.subjectLabel);
        facts.put("by", caller.identity().name());
        facts.put("article", article);
        return facts;
    }

    private static String article(Rulebook rules, Approval request) {
        var bound = rules.at(request.articleId, request.articleVersion, request.ruleKey);
        return bound == null ? null : bound.ref();
    }

    private Bilingual inBoth(String key) {
        return new Bilingual(words.in("zh", key), words.in("en", key));
    }
}
