package org.aftercare.tickets;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;

/** A known customer with an item, and calls about it, for the tests of this room. */
public final class Calls {
    public static final UUID CUSTOMER = UUID.fromString("00000000-0000-7000-8000-00000000c001");
    public static final UUID SITE = UUID.fromString("00000000-0000-7000-8000-00000000c0a1");
    /** Bought two months ago: within its twelve months. */
    public static final UUID NEW_ITEM = UUID.fromString("00000000-0000-7000-8000-00000000c0e1");
    /** Bought three years ago: its warranty ended on 2024-03-01. */
    public static final UUID OLD_ITEM = UUID.fromString("00000000-0000-7000-8000-00000000c0e2");

    private Calls() {}

    public static void aCustomerWithTwoItems() throws SQLException {
        FreshCompany.execute("""
                insert into customer (id, kind, name, branch_id, created_at)
                  values ('%1$s', 'person', '张三丰', '%5$s', now());
                insert into site (id, customer_id, address, area_id) values ('%2$s', '%1$s', '朝阳区建国路 88 号', '%6$s');
                insert into equipment (id, customer_id, site_id, model_id, serial, bought_on) values
                  ('%3$s', '%1$s', '%2$s', '%7$s', 'SN-NEW-1', '2026-01-02'),
                  ('%4$s', '%1$s', '%2$s', '%7$s', 'SN-OLD-1', '2023-03-02');
                """.formatted(
                        CUSTOMER,
                        SITE,
                        NEW_ITEM,
                        OLD_ITEM,
                        TestCompany.BEIJING,
                        TestCompany.DOWNTOWN,
                        TestCompany.AIR_CONDITIONER));
    }

    /** A paid call of the customer, to be changed as the test needs. */
    public static Map<String, Object> call() {
        Map<String, Object> form = new HashMap<>();
        form.put("channel", "phone");
        form.put("serviceType", "paid");
        form.put("customerId", CUSTOMER);
        form.put("siteId", SITE);
        form.put("name", "张三丰");
        form.put("address", "朝阳区建国路 88 号");
        form.put("areaId", TestCompany.DOWNTOWN);
        form.put("phone", "13800138000");
        form.put("modelId", TestCompany.AIR_CONDITIONER);
        form.put("fault", "不制冷");
        return form;
    }

    public static Map<String, Object> call(Object... changes) {
        Map<String, Object> form = call();
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        form.values().removeIf(value -> value == null);
        return form;
    }

    public static ValidatableResponse register(Object... changes) {
        return as("clerk.bj").body(call(changes)).post("/tickets").then();
    }

    /** The id of a call just registered. */
    public static String registered(Object... changes) {
        return register(changes).statusCode(201).extract().path("id");
    }
}
