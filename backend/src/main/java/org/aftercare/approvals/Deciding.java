package org.aftercare.approvals;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.ApprovalEvents.Decided;
import org.aftercare.approvals.ApprovalEvents.Withdrawn;
import org.aftercare.journal.Journal;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.IfMatch;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Words;
import org.aftercare.staff.Person;

/** Somebody signs or refuses a request, or takes their own back. In the caller's transaction; one after another. */
@ApplicationScoped
class Deciding {
    @Inject
    ApprovalNotices notices;

    @Inject
    Journal journal;

    @Inject
    IfMatch ifMatch;

    @Inject
    Caller caller;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** The signature that is the caller's to give. */
    private record Mine(int position, UUID onBehalfOf) {}

    Uni<UUID> sign(UUID id) {
        return decide(id, null);
    }

    Uni<UUID> refuse(UUID id, String reason) {
        return decide(id, reason);
    }

    Uni<UUID> withdraw(UUID id) {
        return Approval.forDecision(id)
                .invoke(request -> {
                    ifMatch.check(request.version);
                    request.withdraw(caller.personId(), clock.instant());
                })
                .chain(request -> journal.record(
                        ApprovalEvents.WITHDRAWN,
                        request.branchId,
                        new Withdrawn(request.number, request.action),
                        request.about()))
                .replaceWith(id);
    }

    private Uni<UUID> decide(UUID id, String reason) {
        return Approval.forDecision(id)
                .invoke(request -> ifMatch.check(request.version))
                .chain(request -> mine(request)
                        .invoke(mine -> {
                            if (reason == null) {
                                request.sign(mine.position(), caller.personId(), mine.onBehalfOf(), clock.instant());
                            } else {
                                request.refuse(
                                        mine.position(), caller.personId(), mine.onBehalfOf(), reason, clock.instant());
                            }
                        })
                        .chain(mine -> name(mine.onBehalfOf())
                                .chain(away -> journal.record(
                                        reason == null ? ApprovalEvents.SIGNED : ApprovalEvents.REFUSED,
                                        request.branchId,
                                        new Decided(
                                                request.number,
                                                request.action,
                                                request.steps.get(mine.position()).role,
                                                away,
                                                request.steps.get(mine.position()).reason,
                                                request.status != Approval.Status.waiting),
                                        request.about())))
                        .chain(() -> notices.decided(request)))
                .replaceWith(id);
    }

    private Uni<Mine> mine(Approval request) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select m.at_position, m.for_id
                                from company c
                                  cross join lateral may_decide(:request, :who, cast(:now at time zone c.zone as date)) m
                                """, Object[].class)
                        .setParameter("request", request.id)
                        .setParameter("who", caller.personId())
                        .setParameter("now", clock.instant())
                        .getSingleResultOrNull())
                .map(row -> {
                    if (row == null) {
                        throw whyNot(request);
                    }
                    return new Mine(((Number) row[0]).intValue(), (UUID) row[1]);
                });
    }

    private Problem whyNot(Approval request) {
        UUID me = caller.personId();
        if (request.status != Approval.Status.waiting) {
            return request.over();
        }
        if (request.steps.stream().anyMatch(step -> me.equals(step.personId))) {
            return Problem.conflict("signed-already");
        }
        if (request.askedBy.equals(me)) {
            return Problem.conflict("own-request");
        }
        boolean later = request.steps.stream().anyMatch(step -> !step.isDecided() && caller.has(step.role));
        String next = String.join(
                words.say("list.separator"),
                request.next().stream()
                        .map(step -> words.say("role." + step.role))
                        .toList());
        return later ? Problem.conflict("not-your-turn", next) : Problem.of(403, "signature-of-others", next);
    }

    private static Uni<String> name(UUID person) {
        return person == null
                ? Uni.createFrom().nullItem()
                : Person.<Person>findById(person).map(one -> one.name);
    }
}
