package org.aftercare.parts;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.tickets.Calls;
import org.aftercare.tickets.Jobs;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

/** Regulation 10 binds: drawing for jobs that were started, returns of what was not used, goods first. */
@AftercareTest
class ServiceShopArticlesTest {
    private String ticket;

    @BeforeEach
    void theRegulationBinds() throws Exception {
        Calls.aCustomerWithTwoItems();
        Stockroom.founded();
        Stockroom.lot(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE, 9, "300", "2026-02-01");
        ticket = Jobs.dispatched();
        Adopted.regulation("auto-service-shop");
    }

    @Test
    @Clause({"10.3.1a", "10.3.2a"})
    void nothingIsDrawnForAJobThatWasNotStarted() {
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("10.3.2a"))
                .body("code", equalTo("work-not-started"))
                .body("detail", containsString("not started"));
        Stockroom.slip(slip).body("refusedActions.issuePartsSlip", containsString("not started"));
        Jobs.arrived(ticket);
        Stockroom.issue(slip).statusCode(200).body("workLabel", notNullValue());
    }

    @Test
    @Clause("10.3.1a")
    void noJobOrOneThatIsOverIsRefused() {
        Map<String, Object> unknown =
                Stockroom.wants(Stockroom.WAREHOUSE, "00000000-0000-7000-8000-0000000000ff", Stockroom.COMPRESSOR, 1);
        as(Stockroom.TECHNICIAN)
                .body(unknown)
                .post("/parts-slips")
                .then()
                .statusCode(400)
                .body("field", equalTo("workId"));
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        as("clerk.bj")
                .body(Map.of("reason", "客户取消"))
                .post("/tickets/" + ticket + "/cancellation")
                .then()
                .statusCode(200);
        Stockroom.issue(slip).statusCode(409).body("code", equalTo("work-over"));
    }

    @Test
    @Clause("10.3.2b")
    void goodsAreHandedOverOnceTheyArePosted() {
        Jobs.arrived(ticket);
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 2);
        as(Stockroom.STOREKEEPER)
                .post("/parts-slips/" + slip + "/handover")
                .then()
                .statusCode(409)
                .body("article", equalTo("10.3.2b"))
                .body("code", equalTo("issue-not-posted"));
        Stockroom.issue(slip).statusCode(200);
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(7);
        as(Stockroom.STOREKEEPER)
                .post("/parts-slips/" + slip + "/handover")
                .then()
                .statusCode(200)
                .body("handedAt", notNullValue());
    }

    @Test
    @Clause("10.3.6")
    void anAddedItemIsSettledWithTheFrontDeskFirst() {
        Jobs.arrived(ticket);
        String slip = as(Stockroom.TECHNICIAN)
                .body(Stockroom.wants(
                        Stockroom.WAREHOUSE,
                        ticket,
                        Stockroom.COMPRESSOR,
                        1,
                        "lines",
                        List.of(Map.of("partId", Stockroom.COMPRESSOR, "quantity", 1, "addedItem", true))))
                .post("/parts-slips")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Stockroom.issue(slip)
                .statusCode(409)
                .body("article", equalTo("10.3.6"))
                .body("code", equalTo("item-unconfirmed"));
        as("clerk.bj")
                .put("/parts-slips/" + slip + "/lines/" + Stockroom.lineOf(slip) + "/confirmation")
                .then()
                .statusCode(200)
                .body("lines[0].confirmedBy.name", equalTo("clerk BJ"))
                .body("lines[0].confirmedAt", notNullValue());
        Stockroom.issue(slip).statusCode(200);
    }

    @Test
    @Clause({"10.3.7", "10.3.11a", "10.3.11b", "10.3.11c"})
    void usedPartsStayUnusedOnesComeBackGoodsFirstWithAReason() {
        Jobs.arrived(ticket);
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 3);
        Stockroom.issue(slip).statusCode(200);
        String line = Stockroom.lineOf(slip);
        as(Stockroom.TECHNICIAN)
                .body(Map.of("used", 1))
                .put("/parts-slips/" + slip + "/lines/" + line + "/use")
                .then()
                .statusCode(200);
        announce(line, 3, "不用了")
                .statusCode(409)
                .body("article", equalTo("10.3.7"))
                .body("code", equalTo("part-used"))
                .body("detail", containsString("Used parts"));
        announce(line, 2, null)
                .statusCode(400)
                .body("article", equalTo("10.3.11b"))
                .body("field", equalTo("reason"));
        String back = announce(line, 2, "型号不对").statusCode(201).extract().path("id");
        as(Stockroom.STOREKEEPER)
                .body(Map.of())
                .post("/parts-returns/" + back + "/receipt")
                .then()
                .statusCode(409)
                .body("article", equalTo("10.3.11c"))
                .body("code", equalTo("goods-not-back"));
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(6);
        // One of the two was found broken on the way: stock rises by what the storekeeper counted, and nobody else
        // signs.
        as(Stockroom.STOREKEEPER)
                .body(Map.of("quantity", 1))
                .post("/parts-returns/" + back + "/receipt")
                .then()
                .statusCode(200)
                .body("receivedBy.name", equalTo("storekeeper BJ"));
        assertThat(Stockroom.stock(Stockroom.COMPRESSOR, Stockroom.WAREHOUSE)).isEqualTo(7);
        as("service_department.bj")
                .get("/parts-returns")
                .then()
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("型号不对"))
                .body("items[0].announcedBy.name", equalTo("technician BJ"));
        as("service_department.bj")
                .get("/parts-months/returns?month=2026-03")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].person.name", equalTo("technician BJ"))
                .body("[0].workId", equalTo(ticket))
                .body("[0].reason", equalTo("型号不对"))
                .body("[0].quantity", equalTo(2))
                .body("[0].received", equalTo(1));
        as("service_department.bj")
                .get("/parts-months/returns?month=2026-02")
                .then()
                .body("$", hasSize(0));
        as("branch_manager.tj")
                .get("/parts-months/returns?month=2026-03")
                .then()
                .body("$", hasSize(0));
        as("service_department.bj")
                .get("/parts-months/returns?month=march")
                .then()
                .statusCode(400);
    }

    @Test
    @Clause("10.3.0")
    void onlyTheNamedPersonOrDeputyPosts() throws SQLException {
        Jobs.arrived(ticket);
        String slip = Stockroom.wanted(Stockroom.WAREHOUSE, ticket, Stockroom.COMPRESSOR, 1);
        FreshCompany.execute("""
                insert into person (id, name, login, password_hash, branch_id)
                  select gen_random_uuid(), '第二库管员', 'second.bj', password_hash, branch_id from person where login = 'storekeeper.bj';
                insert into person_role (person_id, role) select id, 'storekeeper' from person where login = 'second.bj';
                """);
        Stockroom.issueAs("second.bj", slip)
                .statusCode(409)
                .body("article", equalTo("10.3.0"))
                .body("code", equalTo("not-in-charge"))
                .body("detail", containsString("named deputy"));
        FreshCompany.execute(
                "update store set deputy_id = (select id from person where login = 'second.bj') where kind = 'warehouse'");
        Stockroom.issueAs("second.bj", slip).statusCode(200);
    }

    @Test
    @Clause("10.3.12a")
    void theSalesDepartmentsConsumablesAreAfterSalesCost() {
        Map<String, Object> form = new HashMap<>();
        form.put("storeId", Stockroom.WAREHOUSE);
        form.put("workKind", "internal");
        form.put("usedBy", "销售部");
        form.put("lines", List.of(Map.of("partId", Stockroom.COMPRESSOR, "quantity", 2)));
        as(Stockroom.STOREKEEPER)
                .body(form)
                .post("/parts-slips")
                .then()
                .statusCode(400)
                .body("field", equalTo("costBearer"));
        form.put("costBearer", "售后部");
        String slip = as(Stockroom.STOREKEEPER)
                .body(form)
                .post("/parts-slips")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // 10.3.2a speaks of orders; what the house draws has none that could be started.
        Stockroom.issue(slip).statusCode(200).body("cost", equalTo(600.0f)).body("costBearer", equalTo("售后部"));
        as("service_department.bj")
                .get("/timeline?subject=parts_slip:" + slip)
                .then()
                .body("items.kind", hasItem("goods.drawn_inside"))
                .body("items.find { it.kind == 'goods.drawn_inside' }.payload.user", equalTo("销售部"));
        as("service_department.bj")
                .get("/parts-months/internal-use?month=2026-03")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].bearer", equalTo("售后部"))
                .body("[0].user", equalTo("销售部"))
                .body("[0].quantity", equalTo(2))
                .body("[0].value", equalTo(600.0f))
                .body("[0].quantityBefore", equalTo(0));
        as("service_department.bj")
                .get("/parts-months/internal-use?month=2026-04")
                .then()
                .body("[0].quantity", equalTo(0))
                .body("[0].quantityBefore", equalTo(2));
    }

    private static io.restassured.response.ValidatableResponse announce(String line, int quantity, String reason) {
        Map<String, Object> form = new HashMap<>();
        form.put("slipLineId", line);
        form.put("quantity", quantity);
        form.put("reason", reason);
        return as(Stockroom.TECHNICIAN).body(form).post("/parts-returns").then();
    }
}
