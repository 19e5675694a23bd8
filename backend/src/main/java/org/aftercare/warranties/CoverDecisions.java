package org.aftercare.warranties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Bilingual;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.Company;
import org.aftercare.warranties.CoverForms.DecideCover;
import org.aftercare.warranties.CoveredWork.Decided;
import org.aftercare.warranties.CoveredWork.Job;

/** Decides the cover of a job, by the same rules as anybody is told it; in the caller's session. */
@ApplicationScoped
public class CoverDecisions {
    @Inject
    @All
    List<CoveredWork> rooms;

    @Inject
    Covers covers;

    @Inject
    CoverWords words;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** 404 where there is no such job for the caller. */
    Uni<Job> job(String kind, UUID id) {
        return room(kind).find(id).onItem().ifNull().failWith(Problem::notFound);
    }

    private CoveredWork room(String kind) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("workKind", "not-known"));
    }

    /** As it would be decided. */
    Uni<Cover> would(Job job, Exclusion exclusion, Set<CoverLine.What> grace) {
        return day(job).chain(day -> facts(job)
                .map(facts -> Cover.on(day, facts == null ? null : facts.before(job.number()), exclusion, grace)));
    }

    /** The job takes over what is decided: a call its service type and fee (1.1). */
    Uni<UUID> decide(DecideCover form) {
        Set<CoverLine.What> grace = form.grace() == null ? Set.of() : form.grace();
        if (!grace.isEmpty() && (form.note() == null || form.note().isBlank())) {
            throw Problem.invalid("note", "grace-without-reason");
        }
        Instant now = clock.instant();
        return job(form.workKind(), form.workId())
                .chain(job -> day(job).chain(day -> would(job, form.exclusion(), grace)
                        .chain(cover -> CoverDecision.standing(form.workKind(), job.id())
                                .call(before -> replace(before, now))
                                .call(() -> keep(form, job, day, cover, now))
                                .chain(before -> room(form.workKind())
                                        .decided(
                                                job.id(),
                                                new Decided(
                                                        cover,
                                                        before != null && before.byGrace(),
                                                        form.note() == null
                                                                ? ""
                                                                : form.note().strip())))
                                .replaceWith(job.id()))));
    }

    private static Uni<?> replace(CoverDecision before, Instant now) {
        if (before == null) {
            return Uni.createFrom().voidItem();
        }
        before.replacedAt = now;
        return Panache.flush();
    }

    private Uni<Void> keep(DecideCover form, Job job, LocalDate day, Cover cover, Instant now) {
        Bilingual why = words.both(cover);
        CoverDecision made = CoverDecision.of(form.id(), form.workKind(), job, day, cover);
        made.because(form.exclusion(), why, form.note(), caller.personId(), now);
        return made.persistAndFlush()
                .chain(() -> journal.record(
                        CoverEvents.DECIDED,
                        job.branchId(),
                        new CoverEvents.Decided(job.number(), made.extent, new Bilingual(made.reasonZh, made.reasonEn)),
                        job.about().toArray(Subject[]::new)));
    }

    private Uni<LocalDate> day(Job job) {
        return Company.only().map(company -> company.dayOf(job.at()));
    }

    private Uni<CoverFacts> facts(Job job) {
        return job.equipmentId() == null ? Uni.createFrom().nullItem() : covers.facts(job.equipmentId());
    }
}
