package org.aftercare.parts.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;

import org.aftercare.approvals.Gates;
import org.aftercare.journal.Journal;
import org.aftercare.journal.Subject;
import org.aftercare.kernel.Caller;
import org.aftercare.kernel.Problem;
import org.aftercare.parts.Counted;
import org.aftercare.parts.Document;
import org.aftercare.parts.Stock;
import org.aftercare.parts.Store;
import org.aftercare.staff.Person;

/** Sets the books to what was counted, once: of two who try, the second is told who was first. */
@ApplicationScoped
public class CountPosting {
    @Inject
    CountRows rows;

    @Inject
    Stock stock;

    @Inject
    Gates gates;

    @Inject
    Journal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 409 where lines that differ are not counted twice and explained, or the articles refuse it */
    Uni<UUID> post(UUID id) {
        Instant now = clock.instant();
        return StockCount.locked(id)
                .invoke(count -> caller.mustSee(count.branchId))
                .call(CountPosting::tellWhoWasFirst)
                .invoke(StockCount::mustBeCompared)
                .chain(count -> Store.<Store>findById(count.storeId)
                        .chain(store -> rows.differences(id)
                                .invoke(CountPosting::mustBeExplained)
                                .map(all ->
                                        all.stream().filter(Difference::differs).toList())
                                .call(differing -> gates.require(
                                        GuardedCounting.POST,
                                        Subject.of("stock_count", id),
                                        count.branchId,
                                        facts(count, store, differing)))
                                // What is in the books first: stock moves under the count's own name, and then moves
                                // again.
                                .call(differing -> stock.adjust(counted(count, differing), now, caller.personId()))
                                .invoke(() -> count.post(caller.personId(), now))
                                .call(() -> Panache.getSession().chain(session -> session.flush()))
                                .call(() -> rows.thaw(id))
                                .chain(differing -> tell(count, store, differing))))
                .replaceWith(id);
    }

    private Uni<Void> tell(StockCount count, Store store, List<Difference> differing) {
        return rows.progress(count.id)
                .chain(progress -> rows.isMonthComplete(count)
                        .chain(complete -> journal.record(
                                CountEvents.POSTED,
                                count.branchId,
                                new CountEvents.Posted(
                                        count.number,
                                        store.name,
                                        YearMonth.from(count.month).toString(),
                                        progress.lines(),
                                        differing.size(),
                                        value(differing),
                                        complete),
                                Subject.of("stock_count", count.id),
                                Subject.of("store", store.id))));
    }

    private static Uni<Void> tellWhoWasFirst(StockCount count) {
        return count.status != StockCount.Status.posted
                ? Uni.createFrom().voidItem()
                : Person.<Person>findById(count.postedBy)
                        .invoke(first -> {
                            throw Problem.conflict("count-posted-by", count.number, first.name)
                                    .with("postedBy", first.name)
                                    .with("postedAt", count.postedAt);
                        })
                        .replaceWithVoid();
    }

    private static void mustBeExplained(List<Difference> all) {
        List<String> unexplained = all.stream()
                .filter(one -> !one.isExplained())
                .map(Difference::code)
                .toList();
        if (!unexplained.isEmpty()) {
            throw Problem.conflict("differences-unexplained", unexplained.size())
                    .with("unexplained", unexplained);
        }
    }

    private static GuardedCounting.Posting facts(StockCount count, Store store, List<Difference> differing) {
        return new GuardedCounting.Posting(
                count.number,
                store.name,
                differing.size(),
                0,
                (int) differing.stream().filter(Difference::unauthorised).count(),
                value(differing),
                differing.stream().map(Difference::said).collect(Collectors.joining("; ")));
    }

    private static List<Counted> counted(StockCount count, List<Difference> differing) {
        Document document = new Document(Document.Kind.stock_count, count.id, count.number);
        return differing.stream()
                .map(line -> new Counted(
                        line.partId(), count.storeId, line.there() - line.book(), null, line.reason(), document))
                .toList();
    }

    private static BigDecimal value(List<Difference> differing) {
        return differing.stream()
                .map(Difference::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
