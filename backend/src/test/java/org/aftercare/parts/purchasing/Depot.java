package org.aftercare.parts.purchasing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.as;

/** A warehouse in Beijing with three articles and nothing in stock, and what its people do. */
final class Depot {
    static final String STORE = "00000000-0000-7000-8000-00000000d001";
    static final String BIN = "00000000-0000-7000-8000-00000000d0b1";
    static final String LAMP = "00000000-0000-7000-8000-00000000d101";
    static final String BELT = "00000000-0000-7000-8000-00000000d102";
    static final String GLOVES = "00000000-0000-7000-8000-00000000d103";
    static final String STOREKEEPER = "storekeeper.bj";
    static final String MANAGER = "branch_manager.bj";

    private Depot() {}

    static void isThere() throws SQLException {
        FreshCompany.execute("""
                insert into store (id, branch_id, code, name, kind, keeper_id)
                  select '%1$s', b.id, 'BJ1', '北京总库', 'warehouse', p.id from branch b join person p on p.branch_id = b.id
                  where b.code = 'BJ' and p.login = 'storekeeper.bj';
                insert into bin (id, store_id, code) values ('%2$s', '%1$s', 'A-01');
                insert into part (id, code, name, unit, kind, min_stock) values
                  ('%3$s', 'LP-100', '灯管', '支', 'part', null),
                  ('%4$s', 'PD-200', '皮带', '条', 'part', 4),
                  ('%5$s', 'ST-300', '手套', '双', 'consumable', null);
                insert into stock_place (part_id, store_id, bin_id) values ('%3$s', '%1$s', '%2$s');
                """.formatted(STORE, BIN, LAMP, BELT, GLOVES));
    }

    static Map<String, Object> goods(String part, int quantity, Object price) {
        Map<String, Object> line = new HashMap<>(Map.of("partId", part, "quantity", quantity));
        if (price != null) {
            line.put("unitPrice", price);
        }
        return line;
    }

    /** A requisition of the storekeeper's; answers its id. */
    @SafeVarargs
    static String wanted(Map<String, Object>... lines) {
        return wanted(false, lines);
    }

    @SafeVarargs
    static String wanted(boolean local, Map<String, Object>... lines) {
        return as(STOREKEEPER)
                .body(Map.of("storeId", STORE, "supplier", "东方五金", "local", local, "lines", List.of(lines)))
                .post("/purchase-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse place(String order) {
        return as(STOREKEEPER).post("/purchase-orders/" + order + "/placement").then();
    }

    /** Ordered, with the manager's signature where one is asked for. */
    @SafeVarargs
    static String ordered(Map<String, Object>... lines) {
        String order = wanted(lines);
        signed(place(order));
        place(order).statusCode(200);
        return order;
    }

    /** Asks for what a refusal named, and the manager signs. */
    static void signed(ValidatableResponse refused) {
        String request = asked(refused);
        as(MANAGER).post("/approvals/" + request + "/signature").then().statusCode(200);
    }

    static String asked(ValidatableResponse refused) {
        Map<String, Object> wanted = refused.statusCode(409).extract().path("approval");
        Map<String, Object> form = new HashMap<>(wanted);
        form.keySet().retainAll(List.of("action", "subject", "branchId", "facts"));
        return as(STOREKEEPER).body(form).post("/approvals").then().extract().path("id");
    }

    /** What the manager finds waiting. */
    static List<Map<String, Object>> toSign() {
        return as(MANAGER).get("/approvals").then().statusCode(200).extract().path("items");
    }

    static void sign(Map<String, Object> request) {
        as(MANAGER)
                .post("/approvals/" + request.get("id") + "/signature")
                .then()
                .statusCode(200);
    }

    /** Goods at the door, as ordered; answers the delivery's id. */
    static String arrived(String order) {
        return as(STOREKEEPER)
                .body(Map.of("orderId", order, "deliveryList", "QD-7"))
                .post("/goods-receipts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String delivered(Map<String, Object> form) {
        return as(STOREKEEPER)
                .body(form)
                .post("/goods-receipts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of the line with this article. */
    static String line(String receipt, String part) {
        return show(receipt).extract().path("lines.find { it.part.id == '" + part + "' }.id");
    }

    static ValidatableResponse show(String receipt) {
        return as(STOREKEEPER).get("/goods-receipts/" + receipt).then().statusCode(200);
    }

    static void count(String receipt, String part, int counted, String difference) {
        as(STOREKEEPER)
                .body(Map.of("counted", counted, "difference", difference))
                .put("/goods-receipts/" + receipt + "/lines/" + line(receipt, part) + "/count")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse check(String receipt) {
        return as(STOREKEEPER).post("/goods-receipts/" + receipt + "/check").then();
    }

    static ValidatableResponse inspect(String receipt, String part, boolean passed, String requirement) {
        Map<String, Object> form = new HashMap<>(Map.of("passed", passed));
        form.put("requirement", requirement);
        return as(STOREKEEPER)
                .body(form)
                .put("/goods-receipts/" + receipt + "/lines/" + line(receipt, part) + "/inspection")
                .then();
    }

    static ValidatableResponse refuse(String receipt, String part, Map<String, Object> form) {
        return as(STOREKEEPER)
                .body(form)
                .post("/goods-receipts/" + receipt + "/lines/" + line(receipt, part) + "/refusal")
                .then();
    }

    static ValidatableResponse note(String receipt) {
        return note(receipt, Map.of());
    }

    /** @param costs of one, by article */
    static ValidatableResponse note(String receipt, Map<String, Object> costs) {
        List<Map<String, Object>> lines = new ArrayList<>();
        costs.forEach((part, cost) -> lines.add(Map.of("lineId", line(receipt, part), "unitCost", cost)));
        return as(STOREKEEPER)
                .body(Map.of("lines", lines))
                .post("/goods-receipts/" + receipt + "/note")
                .then();
    }

    static ValidatableResponse enter(String receipt) {
        return as(STOREKEEPER).post("/goods-receipts/" + receipt + "/entry").then();
    }

    /** Counted as listed, passed, noted, signed for and entered. */
    static void entered(String receipt, Map<String, Integer> counted) {
        counted.forEach((part, many) -> count(receipt, part, many, "none"));
        check(receipt).statusCode(200);
        counted.keySet().forEach(part -> inspect(receipt, part, true, null).statusCode(200));
        note(receipt).statusCode(200);
        toSign().stream()
                .filter(request -> request.get("action").equals("goods.enter"))
                .forEach(Depot::sign);
        enter(receipt).statusCode(200);
    }
}
