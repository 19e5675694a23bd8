package org.aftercare.warranties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Words;
import org.aftercare.staff.Company;
import org.aftercare.warranties.CoverView.CoverContract;

/** Cover of one unit, and in words. */
@ApplicationScoped
public class Covers {
    @Inject
    ObjectMapper json;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** Within the open transaction, so that a unit just added counts; null where there is no such unit. */
    public Uni<CoverView> of(UUID equipmentId, LocalDate day) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select cast(cover_facts(:unit) as text)", String.class)
                                .setParameter("unit", equipmentId)
                                .getSingleResultOrNull()))
                .map(facts -> facts == null ? null : view(read(facts), day));
    }

    /** Today by the company's own calendar; within the open session. */
    public Uni<CoverView> today(UUID equipmentId) {
        return Company.only().chain(company -> of(equipmentId, company.dayOf(clock.instant())));
    }

    /** The decision in the caller's language. */
    public CoverView view(CoverFacts facts, LocalDate day) {
        if (facts == null) {
            return null;
        }
        Cover cover = Cover.on(day, facts);
        CoverFacts.Term term = cover.contract();
        return new CoverView(
                cover.covered(),
                cover.by(),
                cover.from(),
                cover.until(),
                cover.reason(),
                words.say(
                        "cover." + cover.reason(),
                        cover.until() == null ? "" : cover.until().toString(),
                        term == null ? "" : term.number(),
                        cover.from() == null ? "" : cover.from().toString()),
                term == null ? null : new CoverContract(term.id(), term.number()),
                cover.warrantyUntil(),
                cover.proposal());
    }

    private CoverFacts read(String facts) {
        try {
            return json.readValue(facts, CoverFacts.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(facts, broken);
        }
    }
}
