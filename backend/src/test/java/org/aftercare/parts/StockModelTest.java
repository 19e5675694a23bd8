package org.aftercare.parts;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.kernel.Sql;

import static org.assertj.core.api.Assertions.assertThat;

/** Stock through the database against a slow and obvious model: a list of single pieces, each with its price and age. */
@AftercareTest
class StockModelTest {
    private static final int SEQUENCES = 200;
    private static final int STEPS = 12;

    /** One piece on a shelf. */
    private record Piece(UUID store, Instant received, long order, BigDecimal cost) {}

    @Inject
    Stock stock;

    @Inject
    LotRows lots;

    @Inject
    Sql sql;

    private UUID keeper;

    @BeforeEach
    void twoStores() throws SQLException {
        Stockroom.founded();
        keeper = TestCompany.idOf(Stockroom.STOREKEEPER);
    }

    private record Shown(UUID storeId, Instant receivedAt, BigDecimal unitCost, int quantity) {}

    private record Sums(int lots, int movements, BigDecimal lotValue, BigDecimal movementValue) {}

    @Test
    @Clause({"8.4.3.2", "8.4.1.1"})
    void hundredsOfRandomSequencesAgreeWithTheModelAtEveryStep() throws Throwable {
        for (int sequence = 0; sequence < SEQUENCES; sequence++) {
            run(new Random(1000L + sequence), sequence);
        }
    }

    private void run(Random random, int sequence) throws Throwable {
        UUID part = UUID.randomUUID();
        org.aftercare.FreshCompany.execute(
                "insert into part (id, code, name, unit, kind) values ('%s', 'M-%d', '试件', '个', 'part')"
                        .formatted(part, sequence));
        Map<UUID, UUID> lines = Map.of(
                Stockroom.WAREHOUSE, slipLine(part, Stockroom.WAREHOUSE), Stockroom.VAN, slipLine(part, Stockroom.VAN));
        Map<UUID, List<Piece>> issued =
                Map.of(Stockroom.WAREHOUSE, new ArrayList<>(), Stockroom.VAN, new ArrayList<>());
        List<Piece> model = new ArrayList<>();
        Instant day = TestCompany.MONDAY_MORNING;
        long made = 0;
        for (int step = 0; step < STEPS; step++) {
            UUID store = random.nextInt(3) == 0 ? Stockroom.VAN : Stockroom.WAREHOUSE;
            Instant now = day.plusSeconds(60L * step);
            int quantity = 1 + random.nextInt(6);
            Document paper = new Document(Document.Kind.stock_count, Ids.next(), "T-" + sequence + "-" + step);
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    Instant received = day.minusSeconds(86_400L * random.nextInt(4));
                    BigDecimal cost = BigDecimal.valueOf(100 + random.nextInt(900), 2);
                    done(() -> stock.receive(
                            List.of(Incoming.of(
                                    part, store, null, quantity, cost, received, MovementKind.receipt, null, paper)),
                            now,
                            keeper));
                    made++;
                    for (int i = 0; i < quantity; i++) {
                        model.add(new Piece(store, received, made, cost));
                    }
                }
                case 2 -> {
                    List<Piece> taken = oldest(model, store, quantity);
                    boolean enough = done(() ->
                            stock.adjust(List.of(new Counted(part, store, -quantity, null, "丢失", paper)), now, keeper));
                    assertThat(enough).as("sequence %d step %d", sequence, step).isEqualTo(taken != null);
                    if (taken != null) {
                        taken.forEach(model::remove);
                    }
                }
                case 3 -> {
                    List<Piece> taken = oldest(model, store, quantity);
                    boolean enough = done(() -> stock.take(
                            List.of(new Outgoing(
                                    part,
                                    store,
                                    quantity,
                                    MovementKind.issue,
                                    null,
                                    paper,
                                    lines.get(store),
                                    null,
                                    null)),
                            now,
                            keeper));
                    assertThat(enough).as("sequence %d step %d", sequence, step).isEqualTo(taken != null);
                    if (taken != null) {
                        taken.forEach(model::remove);
                        issued.get(store).addAll(taken);
                    }
                }
                case 4 -> {
                    List<Piece> out = issued.get(store);
                    int back = Math.min(quantity, out.size());
                    if (back > 0) {
                        done(() -> lots.outstanding(lines.get(store))
                                .chain(left -> stock.putBack(left, back, paper, "没用上", null, now, keeper)));
                        // Those issued last come back first.
                        List<Piece> returned = out.subList(out.size() - back, out.size());
                        model.addAll(returned);
                        returned.clear();
                    }
                }
                default -> {
                    UUID other = store.equals(Stockroom.VAN) ? Stockroom.WAREHOUSE : Stockroom.VAN;
                    List<Piece> taken = oldest(model, store, quantity);
                    boolean enough = done(() -> moved(part, store, other, quantity, paper, now));
                    assertThat(enough).as("sequence %d step %d", sequence, step).isEqualTo(taken != null);
                    if (taken != null) {
                        taken.forEach(model::remove);
                        for (Piece piece : taken) {
                            made++;
                            model.add(new Piece(other, piece.received(), made, piece.cost()));
                        }
                    }
                }
            }
            agrees(part, model, "sequence %d step %d".formatted(sequence, step));
        }
    }

    /** A slip that was let through, with room for all that is drawn in a sequence. */
    private static UUID slipLine(UUID part, UUID store) throws SQLException {
        UUID line = UUID.randomUUID();
        org.aftercare.FreshCompany.execute("""
                with slip as (
                  insert into parts_slip (id, number, store_id, branch_id, work_kind, work_label, cost_bearer, drawer_id, status,
                    wanted_at, released_at)
                  select gen_random_uuid(), 'T' || gen_random_uuid(), s.id, s.branch_id, 'internal', '试', '试', p.id, 'wanted', now(), now()
                  from store s, person p where s.id = '%s' and p.login = 'storekeeper.bj'
                  returning id)
                insert into parts_slip_line (id, slip_id, position, part_id, quantity)
                select '%s', id, 0, '%s', 1000 from slip
                """.formatted(store, line, part));
        return line;
    }

    /** As a transfer does it: out of the one, into the other at the same age and cost, lot by lot. */
    private Uni<?> moved(UUID part, UUID from, UUID to, int quantity, Document paper, Instant now) {
        return stock.take(
                        List.of(Outgoing.of(part, from, quantity, MovementKind.transfer_out, paper, null)), now, keeper)
                .chain(out -> lots(part).chain(lots -> {
                    Map<UUID, Lot> byId = new HashMap<>();
                    lots.forEach(lot -> byId.put(lot.id(), lot));
                    return stock.receive(
                            out.stream()
                                    .map(movement -> new Incoming(
                                            part,
                                            to,
                                            null,
                                            -movement.quantity(),
                                            movement.unitCost(),
                                            byId.get(movement.lotId()).originId(),
                                            byId.get(movement.lotId()).receivedAt(),
                                            MovementKind.transfer_in,
                                            null,
                                            paper))
                                    .toList(),
                            now,
                            keeper);
                }));
    }

    private Uni<List<Lot>> lots(UUID part) {
        return sql.list(
                Lot.class,
                "select id, part_id, store_id, origin_id, received_at, unit_cost, quantity from lot where part_id = $1",
                part);
    }

    private static List<Piece> oldest(List<Piece> model, UUID store, int quantity) {
        List<Piece> there = model.stream()
                .filter(piece -> piece.store().equals(store))
                .sorted(Comparator.comparing(Piece::received).thenComparing(Piece::order))
                .toList();
        return there.size() < quantity ? null : new ArrayList<>(there.subList(0, quantity));
    }

    /** True when it was done, false when there was too little. */
    private static boolean done(java.util.function.Supplier<Uni<?>> work) throws Throwable {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> work.get()));
            return true;
        } catch (Problem refused) {
            assertThat(refused.code).isEqualTo("stock-short");
            return false;
        }
    }

    /** Quantities by store, age and price, their value, and the sum of all movements. */
    private void agrees(UUID part, List<Piece> model, String when) throws Throwable {
        List<Shown> rows = VertxContextSupport.subscribeAndAwait(() -> sql.list(Shown.class, """
                select store_id, received_at, unit_cost, sum(quantity)::int as quantity from lot
                where part_id = $1 and quantity > 0 group by store_id, received_at, unit_cost
                """, part));
        Map<String, Integer> there = new HashMap<>();
        rows.forEach(row -> there.put(
                row.storeId() + "|" + row.receivedAt() + "|" + row.unitCost().setScale(2), row.quantity()));
        Map<String, Integer> expected = new HashMap<>();
        model.forEach(piece -> expected.merge(
                piece.store() + "|" + piece.received() + "|" + piece.cost().setScale(2), 1, Integer::sum));
        assertThat(there).as(when).isEqualTo(expected);
        Sums sums = VertxContextSupport.subscribeAndAwait(() -> sql.found(Sums.class, """
                select l.pieces as lots, m.pieces as movements, l.value as lot_value, m.value as movement_value
                from (select coalesce(sum(quantity), 0)::int as pieces, coalesce(sum(quantity * unit_cost), 0) as value
                    from lot where part_id = $1) l,
                  (select coalesce(sum(quantity), 0)::int as pieces, coalesce(sum(quantity * unit_cost), 0) as value
                    from movement where part_id = $1) m
                """, part));
        assertThat(sums.movements()).as(when).isEqualTo(sums.lots()).isEqualTo(model.size());
        assertThat(sums.movementValue()).as(when).isEqualByComparingTo(sums.lotValue());
    }
}
