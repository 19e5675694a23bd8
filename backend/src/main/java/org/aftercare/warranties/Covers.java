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

import org.aftercare.staff.Company;
import org.aftercare.warranties.CoverView.CoverContract;
import org.aftercare.warranties.CoverView.CoverLineView;

/** Cover of one unit, and in words. */
@ApplicationScoped
public class Covers {
    @Inject
    ObjectMapper json;

    @Inject
    CoverWords words;

    @Inject
    Clock clock;

    /** Within the open transaction, so that a unit just added counts; null where there is no such unit. */
    public Uni<CoverView> of(UUID equipmentId, LocalDate day) {
        return facts(equipmentId).map(facts -> view(facts, day));
    }

    /** Today by the company's own calendar; within the open session. */
    public Uni<CoverView> today(UUID equipmentId) {
        return Company.only().chain(company -> of(equipmentId, company.dayOf(clock.instant())));
    }

    /** All that decides it, within the open transaction; null where there is no such unit. */
    public Uni<CoverFacts> facts(UUID equipmentId) {
        return Panache.getSession()
                .chain(session -> session.flush()
                        .chain(() -> session.createNativeQuery("select cast(cover_facts(:unit) as text)", String.class)
                                .setParameter("unit", equipmentId)
                                .getSingleResultOrNull()))
                .map(facts -> facts == null ? null : read(facts));
    }

    /** The decision in the caller's language. */
    public CoverView view(CoverFacts facts, LocalDate day) {
        return facts == null ? null : view(Cover.on(day, facts));
    }

    /** As {@link #view(CoverFacts, LocalDate)}, for the page of a job: its own repair is not what covers it. */
    public CoverView view(CoverFacts facts, LocalDate day, String job) {
        return facts == null ? null : view(facts.before(job), day);
    }

    CoverView view(Cover cover) {
        CoverFacts.Term term = cover.contract();
        return new CoverView(
                cover.covered(),
                cover.extent(),
                cover.by(),
                cover.from(),
                cover.until(),
                cover.reason(),
                words.say(cover),
                term == null ? null : new CoverContract(term.id(), term.number()),
                cover.warrantyUntil(),
                cover.proposal(),
                cover.lines().stream()
                        .map(line -> new CoverLineView(
                                line.what(), line.covered(), line.by(), line.until(), line.reason(), words.say(line)))
                        .toList());
    }

    private CoverFacts read(String facts) {
        try {
            return json.readValue(facts, CoverFacts.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(facts, broken);
        }
    }
}
