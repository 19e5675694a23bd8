package org.aftercare.approvals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.ApprovalViews.ApprovalCount;
import org.aftercare.approvals.ApprovalViews.ApprovalView;
import org.aftercare.approvals.ApprovalViews.ArticleOfApproval;
import org.aftercare.approvals.ApprovalViews.SignedFact;
import org.aftercare.approvals.ApprovalViews.StepOfApproval;
import org.aftercare.approvals.ApprovalViews.SubjectOfApproval;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.regulations.FieldType;

/** Requests for signatures as they are read, to this caller, now. */
@ApplicationScoped
public class ApprovalPages {
    @Inject
    GuardedActions actions;

    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    Uni<ApprovalView> show(UUID id) {
        return sql.found(
                        ApprovalRead.class,
                        ApprovalRead.SQL + " and a.id = $4",
                        caller.personId(),
                        clock.instant(),
                        caller.scope(),
                        id)
                .map(this::view);
    }

    /** The newest first. */
    Uni<Page<ApprovalView>> list(ApprovalBox box, Approval.Status status, String after, int limit) {
        return sql.list(
                        ApprovalRead.class,
                        ApprovalRead.SQL + """
                                 and ($4::text <> 'to_sign' or mine.at_position is not null)
                                 and ($4::text <> 'asked' or a.asked_by = $1)
                                 and ($5::text is null or a.status = $5) and ($6::uuid is null or a.id < $6)
                                order by a.id desc
                                limit $7
                                """,
                        caller.personId(),
                        clock.instant(),
                        caller.scope(),
                        box.name(),
                        box == ApprovalBox.to_sign
                                ? Approval.Status.waiting.name()
                                : status == null ? null : status.name(),
                        Page.decodeId(after),
                        limit + 1)
                .map(rows -> Page.cut(rows, limit, row -> row.id().toString()))
                .map(page -> new Page<>(page.items().stream().map(this::view).toList(), page.next()));
    }

    /** How many requests wait for the caller. */
    public Uni<ApprovalCount> count() {
        return sql.found(ApprovalCount.class, """
                        select count(*) as to_sign
                        from approval a cross join company c
                          cross join lateral may_decide(a.id, $1, ($2::timestamptz at time zone c.zone)::date)
                        where a.status = 'waiting'
                        """, caller.personId(), clock.instant());
    }

    private ApprovalView view(ApprovalRead read) {
        List<StepOfApproval> steps = new ArrayList<>();
        for (ApprovalRead.Step step : read.steps()) {
            boolean mine = read.mine() != null && read.mine() == steps.size();
            steps.add(new StepOfApproval(
                    step.role(),
                    words.say("role." + step.role()),
                    step.person(),
                    step.decision(),
                    step.at(),
                    step.reason(),
                    step.onBehalfOf(),
                    mine));
        }
        return new ApprovalView(
                read.id(),
                read.number(),
                new ArticleOfApproval(read.articleId(), read.ref(), read.text().in(words.language())),
                read.action(),
                words.say("action." + read.action()),
                new SubjectOfApproval(read.subjectKind(), read.subjectId(), read.subjectLabel()),
                facts(read),
                read.mode(),
                steps,
                read.status(),
                read.askedBy(),
                read.askedAt(),
                read.note(),
                allowed(read),
                read.version());
    }

    private List<String> allowed(ApprovalRead read) {
        List<String> allowed = new ArrayList<>();
        if (read.mine() != null) {
            allowed.addAll(List.of("signApproval", "refuseApproval"));
        }
        boolean open = read.status() == Approval.Status.waiting || read.status() == Approval.Status.signed;
        if (open && read.askedBy().id().equals(caller.personId())) {
            allowed.add("withdrawApproval");
        }
        return allowed;
    }

    /** In the order in which the feature declares them, without the id of the occasion; by name where it is no longer there. */
    private List<SignedFact> facts(ApprovalRead read) {
        Collection<String> names = actions.find(read.action())
                .map(action -> (Collection<String>) FieldType.of(action.facts()).keySet().stream()
                        .filter(name -> !name.equals(action.occasion()))
                        .toList())
                .orElseGet(() -> {
                    Collection<String> sorted = new TreeSet<>();
                    read.facts().fieldNames().forEachRemaining(sorted::add);
                    return sorted;
                });
        return names.stream()
                .filter(read.facts()::has)
                .map(name -> new SignedFact(
                        name,
                        words.say("fact." + name),
                        value(name, read.facts().get(name))))
                .toList();
    }

    private String value(String name, JsonNode value) {
        if (value.isBoolean()) {
            return words.say(value.asBoolean() ? "fact-is-so" : "fact-is-not-so");
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(part.asText()));
            return String.join(words.say("list.separator"), parts);
        }
        String named = "fact." + name + "." + value.asText();
        return words.knows(named) ? words.say(named) : value.asText();
    }
}
