package org.aftercare.parts;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Asvs;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Two hundred draw the last ten pieces at once. */
@AftercareTest
class ParallelDrawsTest {
    private static final int CLIENTS = 200;
    private static final int AT_ONCE = 40;

    private String ticket;

    @BeforeEach
    void theLastTenInTwoLots() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        ticket = Jobs.dispatched();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 6, "300", "2026-02-01");
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 4, "310", "2026-02-08");
    }

    /** Two hundred slips, each for one piece and for the same call. */
    private List<UUID> slips() throws SQLException {
        List<UUID> slips = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < CLIENTS; i++) {
            UUID slip = UUID.randomUUID();
            slips.add(slip);
            sql.append("""
                    insert into parts_slip (id, number, store_id, branch_id, work_kind, work_id, work_label, drawer_id, status, wanted_at)
                      select '%1$s', 'LL-%2$d', '%3$s', branch_id, 'ticket', '%4$s', 'BJ', id, 'wanted', now()
                      from person where login = 'technician.bj';
                    insert into parts_slip_line (id, slip_id, position, part_id, quantity)
                      values (gen_random_uuid(), '%1$s', 0, '%5$s', 1);
                    """.formatted(slip, i, Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR));
        }
        FreshCompany.execute(sql.toString());
        return slips;
    }

    @Asvs({"2.3.4", "15.4.2"})
    @Test
    void tenSucceedAndTheOthersAreToldThatThereIsNoneLeft() throws Exception {
        List<UUID> slips = slips();
        RequestSpecification storekeeper = as(Stockroom.STOREKEEPER);
        ExecutorService clients = Executors.newFixedThreadPool(AT_ONCE);
        List<Integer> answers = new ArrayList<>();
        try {
            List<Callable<Integer>> draws = slips.stream()
                    .map(slip -> (Callable<Integer>) () -> io.restassured.RestAssured.given(storekeeper)
                            .body(Map.of())
                            .post("/parts-slips/" + slip + "/issue")
                            .statusCode())
                    .toList();
            for (Future<Integer> answer : clients.invokeAll(draws)) {
                answers.add(answer.get());
            }
        } finally {
            clients.shutdown();
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(10);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(CLIENTS - 10);
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isZero();
        as(Stockroom.STOREKEEPER)
                .get("/movements/balance?part=" + Stockroom.COMPRESSOR)
                .then()
                .body("in", equalTo(10))
                .body("out", equalTo(10))
                .body("closing", equalTo(0))
                .body("outValue", equalTo(3040.0f));
    }
}
