package org.aftercare.obligations;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.EventCatalogue;
import org.aftercare.journal.JournalListener;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.InTurn;
import org.aftercare.obligations.Reading.Readings;
import org.aftercare.regulations.Expressions;
import org.aftercare.regulations.FieldType;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.StaffEvents;

/** Lets what happens open, meet, cancel, break and pass on duties, in the transaction it happens in. */
@ApplicationScoped
@Priority(20)
class Duties implements JournalListener {
    @Inject
    Rulebooks rulebooks;

    @Inject
    Expressions expressions;

    @Inject
    EventCatalogue catalogue;

    @Inject
    OfficeCalendars calendars;

    @Inject
    ObligationRows obligations;

    @Inject
    RecurrenceRows recurrences;

    @Inject
    StandingDuties standing;

    @Inject
    Clocks clocks;

    @Inject
    ObjectMapper json;

    private final Map<String, Map<String, FieldType>> fields = new ConcurrentHashMap<>();

    @Override
    public Uni<Void> heard(Entry entry) {
        return heardAll(List.of(entry));
    }

    /** Of many at once, the rules are asked for once; most are no duty's matter. */
    @Override
    public Uni<Void> heardAll(List<Entry> entries) {
        return rulebooks.current().chain(rulebook -> InTurn.each(entries, entry -> heard(entry, rulebook)));
    }

    private Uni<Void> heard(Entry entry, Rulebook rulebook) {
        Uni<Void> told = concerns(rulebook, entry.kind())
                ? happens(rulebook, happening(entry))
                : Uni.createFrom().voidItem();
        return entry.kind().equals(StaffEvents.BRANCH_ADDED)
                ? told.chain(() -> standing.beginAll(rulebook, entry.at()))
                : told;
    }

    /** What the fields of a kind of event are; none for a kind that is not written any more. */
    Map<String, FieldType> fields(String kind) {
        return fields.computeIfAbsent(
                kind,
                asked -> catalogue
                        .find(asked)
                        .map(type -> FieldType.of(type.payload()))
                        .orElse(Map.of()));
    }

    Grounds grounds(Rulebook rulebook, OfficeCalendars.Place place) {
        return grounds(rulebook, place.companyId(), place.hours().zone, branch -> place.hours());
    }

    /** @param hours of all branches, and the company's under null */
    Grounds grounds(Rulebook rulebook, UUID companyId, Map<UUID, OfficeHours> hours) {
        return grounds(
                rulebook, companyId, hours.get(null).zone, branch -> hours.getOrDefault(branch, hours.get(null)));
    }

    private Grounds grounds(Rulebook rulebook, UUID companyId, ZoneId zone, Function<UUID, OfficeHours> hours) {
        return new Grounds(rulebook, readings(zone), companyId, hours);
    }

    Readings readings(ZoneId zone) {
        return new Readings(expressions, this::fields, zone);
    }

    private Happening happening(Entry entry) {
        return new Happening(
                entry.at(),
                entry.kind(),
                entry.branchId(),
                entry.actorId(),
                json.valueToTree(entry.payload()),
                entry.subjects());
    }

    private static boolean concerns(Rulebook rulebook, String kind) {
        return rulebook.settles(kind) || !rulebook.openedBy(kind).isEmpty() || begins(rulebook, kind);
    }

    private static boolean begins(Rulebook rulebook, String kind) {
        return rulebook.recurring().stream().anyMatch(bound -> Beginnings.begins(bound.rule(), kind));
    }

    private static boolean recurs(Rulebook rulebook, String kind) {
        return rulebook.recurring().stream()
                .map(bound -> bound.rule())
                .anyMatch(rule -> Stream.of(rule.met(), rule.ends())
                        .flatMap(List::stream)
                        .map(Rule.On::on)
                        .anyMatch(kind::equals));
    }

    private Uni<Void> happens(Rulebook rulebook, Happening event) {
        return calendars.place(event.branchId()).chain(place -> {
            Set<UUID> about = about(event, place.companyId());
            Uni<List<Obligation>> unsettled = rulebook.settles(event.kind())
                    ? obligations.unsettledAbout(about, rulebook.hearing(event.kind()))
                    : Uni.createFrom().item(List.of());
            return unsettled.chain(open -> (recurs(rulebook, event.kind())
                            ? recurrences.about(about)
                            : Uni.createFrom().<List<Recurrence>>item(List.of()))
                    .map(again -> new Course(grounds(rulebook, place)).happen(event, open, again))
                    .chain(this::write));
        });
    }

    private static Set<UUID> about(Happening event, UUID company) {
        Set<UUID> about = new LinkedHashSet<>();
        about.add(company);
        if (event.branchId() != null) {
            about.add(event.branchId());
        }
        event.subjects().stream().map(Subject::id).forEach(about::add);
        return about;
    }

    /** What ends goes before what begins: a call moved to another area has one deadline at a time. */
    Uni<Void> write(Changes changes) {
        return obligations
                .update(changes.changed)
                .chain(() -> recurrences.end(changes.ended))
                .chain(() -> recurrences.begin(changes.begun))
                .chain(() -> recurrences.update(changes.again))
                .chain(() -> obligations.insert(changes.opened))
                .chain(opened -> clocks.tell(changes.changed, opened));
    }
}
