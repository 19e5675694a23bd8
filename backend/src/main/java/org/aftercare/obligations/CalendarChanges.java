package org.aftercare.obligations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Entry;
import org.aftercare.journal.JournalListener;
import org.aftercare.regulations.Bound;
import org.aftercare.regulations.Rule;
import org.aftercare.regulations.Rulebook;
import org.aftercare.regulations.Rulebooks;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.StaffEvents;

/** When a calendar changes, what is counted in its working time is due at another moment, and says so on its page. */
@ApplicationScoped
@Priority(21)
class CalendarChanges implements JournalListener {
    private static final Set<String> CHANGES = Set.of(
            StaffEvents.CALENDAR_CHANGED, StaffEvents.DAY_MARKED, StaffEvents.DAY_CLEARED, StaffEvents.HOLIDAYS_SEEDED);

    /** Open, of a branch with this calendar, and counted in its working time. */
    private static final String CONCERNED = """
            o.status = 'open' and o.branch_id in (select id from branch where calendar_id = :calendar)
            and (o.due_reason ->> 'shape' = 'office_hours' or o.due_reason ->> 'working' = 'true')""";

    @Inject
    ObligationRows obligations;

    @Inject
    Rulebooks rulebooks;

    @Inject
    OfficeCalendars calendars;

    @Inject
    Duties duties;

    @Inject
    DutyJournal journal;

    @Inject
    Clocks clocks;

    @Override
    public Uni<Void> heard(Entry entry) {
        return CHANGES.contains(entry.kind())
                ? again(entry.subjects().get(0).id(), entry)
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> again(UUID calendar, Entry entry) {
        return obligations
                .where(CONCERNED, Map.of("calendar", calendar))
                .chain(open -> open.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : calendars
                                .asWritten(calendar)
                                .chain(hours ->
                                        rulebooks.current().chain(rulebook -> count(open, hours, rulebook, entry))));
    }

    private Uni<Void> count(List<Obligation> open, OfficeHours hours, Rulebook rulebook, Entry entry) {
        Map<UUID, Instant> before = new HashMap<>();
        List<Obligation> moved = new ArrayList<>();
        Reading.Readings readings = duties.readings(hours.zone);
        for (Obligation one : open) {
            Bound<?> bound = rulebook.at(one.articleId, one.articleVersion, one.ruleKey);
            if (bound != null && bound.rule() instanceof Rule.Obligation rule) {
                Happening opening = one.opening();
                DueReason reason = readings.of(bound, opening).term(rule.due()).due(hours);
                Instant due = reason == null ? null : reason.due();
                if (!Objects.equals(due, one.dueAt)) {
                    before.put(one.id, one.dueAt);
                    Reading later = readings.of(bound, one.openedAt, one.branchId, one.openedBy, one.opened);
                    StepPlan plan = new StepPlan(hours, later);
                    one.moveTo(
                            reason, plan.of(rule, one.openedAt, due), plan.visible(rule.visible(), one.openedAt, due));
                    moved.add(one);
                }
            }
        }
        return obligations
                .update(moved)
                .chain(() -> journal.dueChanged(moved, before, rulebook, entry.at(), entry.actorId()))
                .chain(() -> clocks.tell(moved, List.of()));
    }
}
