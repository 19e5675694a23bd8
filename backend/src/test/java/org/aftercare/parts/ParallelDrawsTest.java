package org.aftercare.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
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

    @Test
    void tenSucceedAndTheOthersAreToldThatThereIsNoneLeft() throws Exception {
        RequestSpecification technician = as(Stockroom.TECHNICIAN);
        List<String> slips = new ArrayList<>();
        Map<String, Object> form = Stockroom.wants(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 1);
        for (int i = 0; i < CLIENTS; i++) {
            slips.add(io.restassured.RestAssured.given(technician)
                    .body(form)
                    .post("/parts-slips")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }
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
