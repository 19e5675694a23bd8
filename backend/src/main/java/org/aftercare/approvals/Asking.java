package org.aftercare.approvals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Approval.Status;
import org.aftercare.approvals.ApprovalEvents.Asked;
import org.aftercare.approvals.ApprovalForms.AskApproval;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.HumanNumbers;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.GuardedAction;
import org.aftercare.regulations.Rule;
import org.aftercare.staff.Branch;
import org.aftercare.staff.Company;

/** Asks for the signatures that a gate wants. In the caller's transaction. */
@ApplicationScoped
class Asking {
    @Inject
    Gates gates;

    @Inject
    GuardedActions actions;

    @Inject
    ApprovalNotices notices;

    @Inject
    HumanNumbers numbers;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** @param made false: it waits already */
    record Outcome(UUID id, boolean made) {}

    /** The request for the first gate that still lacks signatures: the one that waits already, or a new one. */
    Uni<Outcome> ask(AskApproval form) {
        GuardedAction action = actions.find(form.action())
                .filter(one -> one.subject().equals(form.subject().kind()))
                .orElseThrow(() -> Problem.invalid("action", "action-unknown"));
        if (form.branchId() != null) {
            caller.mustSee(form.branchId());
        }
        Facts facts = actions.sent(action, form.facts());
        Subject subject = form.subject().subject();
        return gates.inForce()
                .map(inForce -> inForce.applying(action, facts, form.branchId()).stream()
                        .filter(gate -> gate.rule().signatures() != null)
                        .map(gate -> new GateAsked(gate, action, subject, form.branchId(), facts))
                        .toList())
                .chain(wanted -> first(wanted, 0, form));
    }

    /** Asks ahead of trying for every signature that is lacking; requests for other facts are outdated by it. */
    Uni<Void> askAll(GuardedAction action, Subject subject, UUID branchId, Facts facts, String note) {
        AskApproval form = new AskApproval(null, action.name(), null, branchId, facts.json(), note);
        return gates.inForce().chain(inForce -> {
            Uni<Void> asked = Uni.createFrom().voidItem();
            for (Bound<Rule.Gate> gate : inForce.applying(action, facts, branchId)) {
                if (gate.rule().signatures() != null) {
                    GateAsked one = new GateAsked(gate, action, subject, branchId, facts);
                    asked = asked.chain(() -> askIfLacking(one, form));
                }
            }
            return asked;
        });
    }

    private Uni<Void> askIfLacking(GateAsked gate, AskApproval form) {
        return Approval.of(gate).chain(there -> {
            List<Approval> open = there.stream().filter(Approval::isOpen).toList();
            if (open.stream().anyMatch(one -> one.isFor(gate))) {
                return Uni.createFrom().voidItem();
            }
            return anew(open, gate, form).replaceWithVoid();
        });
    }

    private Uni<Outcome> first(List<GateAsked> gates, int at, AskApproval form) {
        if (at == gates.size()) {
            throw Problem.conflict("no-signature-needed");
        }
        GateAsked gate = gates.get(at);
        return Approval.of(gate).chain(there -> {
            List<Approval> open = there.stream().filter(Approval::isOpen).toList();
            Approval same =
                    open.stream().filter(one -> one.isFor(gate)).findFirst().orElse(null);
            if (same != null) {
                return same.status == Status.signed
                        ? first(gates, at + 1, form)
                        : Uni.createFrom().item(new Outcome(same.id, false));
            }
            return anew(open, gate, form);
        });
    }

    /** Their facts are no longer what shall be done: nothing of it may happen on the strength of them. */
    private Uni<Outcome> anew(List<Approval> open, GateAsked gate, AskApproval form) {
        open.forEach(one -> one.outdated(clock.instant()));
        return Panache.getSession().chain(session -> session.flush()).chain(() -> request(gate, form));
    }

    private Uni<Outcome> request(GateAsked gate, AskApproval form) {
        Instant now = clock.instant();
        Approval request = new Approval();
        request.id = Ids.orNext(form.id());
        request.articleId = gate.gate().articleId();
        request.articleVersion = gate.gate().version();
        request.ruleKey = gate.gate().rule().key();
        request.action = gate.action().name();
        request.subjectKind = gate.subject().kind();
        request.subjectId = gate.subject().id();
        request.branchId = gate.branchId();
        request.facts = json.convertValue(gate.facts().json(), new TypeReference<>() {});
        request.factsHash = gate.boundTo();
        request.mode = gate.mode();
        request.status = Status.waiting;
        request.steps.addAll(gate.steps());
        request.askedBy = caller.personId();
        request.askedAt = now;
        request.note = form.note() == null ? "" : form.note().trim();
        return number(request.branchId, now)
                .invoke(number -> request.number = number)
                .chain(() -> label(gate.subject()))
                .invoke(label -> request.subjectLabel = label)
                .chain(() -> request.persistAndFlush())
                .chain(() -> journal.record(
                        ApprovalEvents.ASKED,
                        request.branchId,
                        new Asked(request.number, request.action, gate.gate().ref(), request.note),
                        request.about()))
                .chain(() -> notices.requested(request, gate.gate().ref()))
                .replaceWith(new Outcome(request.id, true));
    }

    private Uni<String> number(UUID branchId, Instant now) {
        Uni<String> code = branchId == null
                ? Uni.createFrom().item("")
                : Branch.<Branch>findById(branchId).map(branch -> branch.code);
        return code.chain(letters -> Company.only().chain(company -> numbers.next("SP" + letters, company.dayOf(now))));
    }

    /** What people call the subject: the number or name in the last entry about it. */
    private static Uni<String> label(Subject subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                select coalesce(j.payload ->> 'number', j.payload ->> 'name')
                                from journal_subject s join journal j using (seq)
                                where s.subject_id = :id and s.subject_kind = :kind and j.kind like :own
                                  and coalesce(j.payload ->> 'number', j.payload ->> 'name') is not null
                                order by s.seq desc
                                limit 1
                                """, String.class)
                        .setParameter("id", subject.id())
                        .setParameter("kind", subject.kind())
                        .setParameter("own", subject.kind() + ".%")
                        .getSingleResultOrNull());
    }
}
