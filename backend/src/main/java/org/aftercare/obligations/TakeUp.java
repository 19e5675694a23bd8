package org.aftercare.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.kernel.InTurn;
import org.aftercare.kernel.Rows;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.Branch;
import org.aftercare.staff.OfficeCalendars;

/**
 * Brings what happened before under the rules in force now, entry by entry from the journal, as if they had been in force
 * then; nobody is told of the past. In the caller's open session.
 */
@ApplicationScoped
public class TakeUp {
    private static final int PAGE = 2000;

    private static final String ENTRIES = """
            select cast(json_build_object('seq', j.seq, 'at', j.at, 'kind', j.kind, 'branchId', j.branch_id,
              'actorId', j.actor_id, 'payload', j.payload, 'subjects', coalesce((
                select json_agg(json_build_object('kind', s.subject_kind, 'id', s.subject_id))
                from journal_subject s where s.seq = j.seq), '[]')) as text)
            from journal j
            where j.seq > :last and j.kind in (:kinds)
            order by j.seq
            limit :page
            """;

    @Inject
    Rulebooks rulebooks;

    @Inject
    OfficeCalendars calendars;

    @Inject
    ObligationRows obligations;

    @Inject
    RecurrenceRows recurrences;

    @Inject
    Duties duties;

    @Inject
    Clocks clocks;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private record Past(
            long seq, Instant at, String kind, UUID branchId, UUID actorId, JsonNode payload, List<Subject> subjects) {
        Happening happening() {
            return new Happening(at, kind, branchId, actorId, payload, subjects);
        }
    }

    /**
     * As if all that is adopted now had been in force since then: also what is over, so that it is counted. What was due
     * before was nobody's duty yet.
     */
    public Uni<Void> from(Instant since) {
        return all(since, null, true);
    }

    /** What is still running of these articles; what was over by now was none of their matter. */
    Uni<Void> running(Set<UUID> articles) {
        return all(Instant.EPOCH, articles, false);
    }

    private Uni<Void> all(Instant since, Set<UUID> articles, boolean also) {
        return rulebooks
                .current()
                .chain(rulebook -> calendars
                        .place(null)
                        .chain(place -> calendars
                                .all()
                                .chain(hours -> units().chain(units -> {
                                    Course course = new Course(duties.grounds(rulebook, place.companyId(), hours));
                                    Ledger ledger =
                                            new Ledger(course, rulebook, place.companyId(), articles, also, since);
                                    if (also) {
                                        ledger.begin(units, since);
                                    }
                                    Set<String> kinds = kinds(rulebook, articles);
                                    return (kinds.isEmpty() ? Uni.createFrom().voidItem() : page(ledger, kinds, 0))
                                            .chain(() -> write(ledger));
                                }))));
    }

    /** What each branch owes a head office does not: it takes no calls and keeps no store. */
    private static Uni<List<UUID>> units() {
        return Branch.<Branch>list("kind <> ?1", Branch.Kind.head_office)
                .map(units -> units.stream().map(unit -> unit.id).toList());
    }

    private Uni<Void> page(Ledger ledger, Set<String> kinds, long last) {
        return rows.read(Past.class, ENTRIES, Map.of("last", last, "kinds", kinds, "page", PAGE))
                .chain(entries -> {
                    entries.forEach(entry -> ledger.happen(entry.happening()));
                    return entries.size() < PAGE
                            ? Uni.createFrom().voidItem()
                            : page(ledger, kinds, entries.get(PAGE - 1).seq());
                });
    }

    private Uni<Void> write(Ledger ledger) {
        ledger.close(clock.instant());
        List<Obligation> all = ledger.obligations();
        List<List<Obligation>> pages = IntStream.iterate(0, from -> from < all.size(), from -> from + PAGE)
                .mapToObj(from -> all.subList(from, Math.min(from + PAGE, all.size())))
                .toList();
        return recurrences
                .begin(ledger.recurrences())
                .chain(() -> InTurn.each(
                        pages, page -> obligations.insert(page).chain(opened -> clocks.tell(opened, List.of()))));
    }

    /** What the rules in force speak of. */
    private static Set<String> kinds(Rulebook rulebook, Set<UUID> articles) {
        return rulebook.inForce()
                .filter(bound -> articles == null || articles.contains(bound.articleId()))
                .flatMap(TakeUp::kinds)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> kinds(Bound<?> bound) {
        if (!(bound.rule() instanceof Rule.Duty duty)) {
            return Stream.of();
        }
        Stream<Rule.On> on = duty instanceof Rule.Obligation once
                ? Stream.of(once.opens(), once.met(), once.cancelled(), once.broken())
                        .flatMap(List::stream)
                : Stream.of(((Rule.Recurring) duty).begins(), duty.met(), ((Rule.Recurring) duty).ends())
                        .flatMap(List::stream);
        return Stream.concat(on.map(Rule.On::on), duty.passes().stream().map(Rule.Pass::on));
    }
}
