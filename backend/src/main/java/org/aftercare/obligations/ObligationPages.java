package org.aftercare.obligations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Page;
import org.aftercare.kernel.Permissions;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;
import org.aftercare.kernel.Words;
import org.aftercare.obligations.ObligationViews.ArticleOfDuty;
import org.aftercare.obligations.ObligationViews.DutyCounts;
import org.aftercare.obligations.ObligationViews.ObligationView;
import org.aftercare.obligations.ObligationViews.RegulationOfDuty;
import org.aftercare.staff.OfficeCalendars;
import org.aftercare.staff.OfficeHours;

/** Duties as this caller sees them now: lists, one, how many. */
@ApplicationScoped
public class ObligationPages {
    @Inject
    Sql sql;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Words words;

    @Inject
    Permissions permissions;

    @Inject
    OfficeCalendars calendars;

    /** Those that are asked for: what is owed by its due time, everything else the newest first. */
    public Uni<Page<ObligationView>> page(ObligationFilters filters, String after, int limit) {
        Instant now = clock.instant();
        ObligationQuery query =
                new ObligationQuery(caller, filters.branch, now).asked(filters).after(Page.decode(after));
        return hours().chain(hours -> sql.list(ObligationRow.class, query.sql(limit + 1), query.args())
                .map(rows -> Page.cut(rows, limit, query::key))
                .map(page -> new Page<>(
                        page.items().stream().map(row -> view(row, hours, now)).toList(), page.next())));
    }

    /** What the caller owes, in the order of its due times. */
    Uni<List<ObligationView>> mine(int most) {
        Instant now = clock.instant();
        ObligationQuery query = new ObligationQuery(caller, null, now).mine();
        return hours().chain(hours -> sql.list(ObligationRow.class, query.sql(most), query.args())
                .map(rows -> rows.stream().map(row -> view(row, hours, now)).toList()));
    }

    /** How much the caller owes. */
    Uni<DutyCounts> countMine(Instant endOfDay) {
        ObligationQuery query = new ObligationQuery(caller, null, clock.instant()).mine();
        String counts = query.counts(endOfDay);
        return sql.one(DutyCounts.class, counts, query.args());
    }

    /**
     * @param late not done, and the time was over within the last {@link #daysLate()} days
     * @param lapsed never done, and over longer ago
     */
    public record Lateness(long late, long lapsed) {}

    /** In a branch; null: in the caller's whole sight. */
    public Uni<Lateness> countLate(UUID branch) {
        ObligationQuery query = new ObligationQuery(caller, branch, clock.instant()).unsettled();
        return sql.one(Lateness.class, query.lateness(), query.args());
    }

    /** How many days something missed is late, before it has lapsed. */
    public long daysLate() {
        return ObligationQuery.LATE_FOR.toDays();
    }

    /** One; 404 where it is not there or another branch's. */
    public Uni<ObligationView> one(UUID id) {
        Instant now = clock.instant();
        ObligationQuery query = new ObligationQuery(caller, null, now).one(id);
        return hours().chain(hours -> sql.one(ObligationRow.class, query.sql(1), query.args())
                .onItem()
                .ifNull()
                .failWith(Problem::notFound)
                .map(row -> view(row, hours, now)));
    }

    private Uni<Map<UUID, OfficeHours>> hours() {
        return Panache.withSession(calendars::all);
    }

    private ObligationView view(ObligationRow row, Map<UUID, OfficeHours> hours, Instant now) {
        String language = words.language();
        OfficeHours office =
                row.branch() == null ? hours.get(null) : hours.get(row.branch().id());
        boolean owed = row.settledAt() == null;
        return new ObligationView(
                row.id(),
                new ArticleOfDuty(
                        row.articleId(),
                        row.ref(),
                        new RegulationOfDuty(row.number(), row.title().in(language))),
                row.articleVersion(),
                row.rule().name().in(language),
                row.subject(),
                row.branch(),
                row.owner(),
                row.status(),
                row.openedAt(),
                row.dueAt(),
                row.dueReason() == null ? null : row.dueReason().words(words, language),
                owed && row.dueReason() != null
                        ? Left.of(row.dueReason().isOfOfficeHours(), row.dueAt(), office, now)
                        : null,
                row.settledAt(),
                row.settledBy(),
                row.settledNote() == null || row.settledNote().isBlank() ? null : row.settledNote(),
                row.missedAt(),
                row.rule().byHand(),
                owed ? allowed(row, now) : List.of(),
                row.version());
    }

    private List<String> allowed(ObligationRow row, Instant now) {
        List<String> allowed = new ArrayList<>();
        boolean late = row.status() != ObligationStatus.open || row.dueAt() != null && now.isAfter(row.dueAt());
        if (row.mine() && row.rule().byHand()) {
            allowed.add("reportDone");
        }
        if (!late && may("waiveObligation")) {
            allowed.add("waiveObligation");
        }
        if (may("handOver")) {
            allowed.add("handOver");
        }
        return allowed;
    }

    private boolean may(String operation) {
        return permissions.allows(operation, caller.identity().roles());
    }
}
