package org.aftercare.parts;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** A warehouse and a van in Beijing with some goods, and slips taken as far as a test needs them. */
public final class Stockroom {
    public static final UUID WAREHOUSE = UUID.fromString("00000000-0000-7000-8000-00000000d001");
    public static final UUID VAN = UUID.fromString("00000000-0000-7000-8000-00000000d002");
    public static final UUID COMPRESSOR = UUID.fromString("00000000-0000-7000-8000-00000000d0a1");
    /** The old one is handed in before a new one is drawn. */
    public static final UUID BOARD = UUID.fromString("00000000-0000-7000-8000-00000000d0a2");

    public static final UUID SHELF = UUID.fromString("00000000-0000-7000-8000-00000000d0b1");

    public static final String STOREKEEPER = "storekeeper.bj";
    public static final String TECHNICIAN = "technician.bj";

    private Stockroom() {}

    /** Kept by storekeeper.bj, the van by technician.bj; nothing in stock. */
    public static void founded() throws SQLException {
        FreshCompany.execute("""
                insert into store (id, branch_id, code, name, kind, keeper_id)
                  select '%1$s', branch_id, 'BJ-W', '北京仓库', 'warehouse', id from person where login = 'storekeeper.bj';
                insert into store (id, branch_id, code, name, kind, technician_id)
                  select '%2$s', branch_id, 'BJ-V1', '一号车', 'van', id from person where login = 'technician.bj';
                insert into bin (id, store_id, code, area) values ('%5$s', '%1$s', 'A-01', 'A');
                insert into part (id, code, name, unit, kind, barcode, old_for_new, price, haystack, initials) values
                  ('%3$s', 'YS-100', '压缩机', '台', 'part', '6901234567892', false, 680, 'ys100压缩机6901234567892', array['^ys', '^ysj']),
                  ('%4$s', 'KZ-200', '控制板', '块', 'part', null, true, 260, 'kz200控制板', array['^kz', '^kzb']);
                """.formatted(WAREHOUSE, VAN, COMPRESSOR, BOARD, SHELF));
    }

    /** A lot of so many, received on a day such as 2026-02-01. */
    public static UUID lot(UUID part, UUID store, int quantity, String cost, String received) throws SQLException {
        UUID lot = UUID.randomUUID();
        FreshCompany.execute("""
                insert into lot (id, part_id, store_id, origin_id, received_at, unit_cost, source)
                  values ('%1$s', '%2$s', '%3$s', '%1$s', '%6$s 10:00+08', %5$s, 'opening');
                insert into movement (id, kind, part_id, store_id, lot_id, quantity, unit_cost, document_kind, document_id,
                    document_number, moved_at, posted_at)
                  values (gen_random_uuid(), 'opening', '%2$s', '%3$s', '%1$s', %4$s, %5$s, 'opening', gen_random_uuid(),
                    'QC-1', '%6$s 10:00+08', '%6$s 10:00+08');
                """.formatted(lot, part, store, quantity, cost, received));
        return lot;
    }

    /** What a technician asks for, for a call. */
    public static Map<String, Object> wants(UUID store, String ticket, UUID part, int quantity, Object... more) {
        Map<String, Object> form = new HashMap<>();
        form.put("storeId", store);
        form.put("workKind", "ticket");
        form.put("workId", ticket);
        form.put("lines", List.of(Map.of("partId", part, "quantity", quantity)));
        for (int i = 0; i < more.length; i += 2) {
            form.put((String) more[i], more[i + 1]);
        }
        return form;
    }

    /** The id of a slip that the technician wrote. */
    public static String wanted(UUID store, String ticket, UUID part, int quantity, Object... more) {
        return as(TECHNICIAN)
                .body(wants(store, ticket, part, quantity, more))
                .post("/parts-slips")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse issue(String slip) {
        return issueAs(STOREKEEPER, slip);
    }

    public static ValidatableResponse issueAs(String who, String slip) {
        return as(who).body(Map.of()).post("/parts-slips/" + slip + "/issue").then();
    }

    /** Signs every request that waits for this person. */
    public static void signAll(String who) {
        List<String> waiting = as(who).get("/approvals?box=to_sign")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        waiting.forEach(request ->
                as(who).post("/approvals/" + request + "/signature").then().statusCode(200));
    }

    public static ValidatableResponse slip(String id) {
        return as(STOREKEEPER).get("/parts-slips/" + id).then().statusCode(200);
    }

    public static String lineOf(String slip) {
        return slip(slip).extract().path("lines[0].id");
    }

    /** What lies in a store of a part. */
    public static int stock(UUID part, UUID store) {
        List<Map<String, Object>> rows = as("general_manager.bj")
                .get("/parts/" + part)
                .then()
                .statusCode(200)
                .extract()
                .path("stock");
        return rows.stream()
                .filter(row -> ((Map<?, ?>) row.get("store")).get("id").equals(store.toString()))
                .mapToInt(row -> (Integer) row.get("quantity"))
                .sum();
    }

    public static UUID person(String login) {
        return TestCompany.idOf(login);
    }
}
