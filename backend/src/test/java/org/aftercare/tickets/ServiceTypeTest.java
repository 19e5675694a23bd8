package org.aftercare.tickets;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.aftercare.tickets.Calls.NEW_ITEM;
import static org.aftercare.tickets.Calls.OLD_ITEM;
import static org.aftercare.tickets.Calls.register;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** The four service types of 1.1. */
@AftercareTest
class ServiceTypeTest {
    static final String RUNNING = "00000000-0000-7000-8000-00000000d001";
    static final String LAPSED = "00000000-0000-7000-8000-00000000d002";

    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    /** Covers the old item this year at 80 a visit; another one lapsed on the last day of last year. */
    private static void contracts(String rule) throws Exception {
        FreshCompany.execute("""
                insert into maintenance_contract (id, number, customer_id, branch_id, starts_on, ends_on, price_rule, amount, percent)
                values ('%1$s', 'C-1', '%3$s', '%4$s', '2026-01-01', '2026-12-31', %5$s),
                  ('%2$s', 'C-0', '%3$s', '%4$s', '2025-01-01', '2025-12-31', 'included', null, null);
                insert into contract_equipment (contract_id, equipment_id) values ('%1$s', '%6$s'), ('%2$s', '%6$s')
                """.formatted(RUNNING, LAPSED, Calls.CUSTOMER, TestCompany.BEIJING, rule, OLD_ITEM));
    }

    private static void proposes(Object item, String type) {
        as("clerk.bj")
                .get("/service-type-proposal?equipment=" + item)
                .then()
                .statusCode(200)
                .body("proposed", equalTo(type));
    }

    @Test
    @Clause("1.1a")
    void anItemOutOfWarrantyWithoutContractIsPaidAndCannotBeFinishedWithoutAFee() {
        proposes(OLD_ITEM, "paid");
        String ticket = Jobs.dispatched("equipmentId", OLD_ITEM);
        String visit = Jobs.arrived(ticket);
        Jobs.found(visit);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket))
                .statusCode(409)
                .body("code", equalTo("fee-missing"))
                .body("article", equalTo("1.1a"));
        Jobs.end(visit, "fixed", null).statusCode(409).body("code", equalTo("fee-missing"));
        as("technician.bj").get("/tickets/" + ticket).then().body("status", equalTo("on_site"));
        Jobs.fee(ticket, 0).statusCode(409).body("code", equalTo("zero-fee-needs-reason"));
        as("technician.bj")
                .body(Map.of("amount", 0, "reason", "老客户，只紧了一颗螺丝"))
                .put("/tickets/" + ticket + "/fee")
                .then()
                .statusCode(200);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        Jobs.end(visit, "fixed", null).statusCode(200);
        as("technician.bj").get("/tickets/" + ticket).then().body("status", equalTo("done"));
    }

    @Test
    @Clause("1.1a")
    void aTypeOutsideTheFourOrNoneIsRefused() {
        register("serviceType", null).statusCode(400).body("field", equalTo("serviceType"));
        register("serviceType", "cheap").statusCode(400).body("field", equalTo("serviceType"));
        as("clerk.bj").get("/tickets").then().body("items", hasSize(0));
    }

    @Test
    @Clause("1.1b")
    void aContractJobNamesAContractThatCoversTheItemThatDay() throws Exception {
        contracts("'per_visit', 80, null");
        proposes(OLD_ITEM, "contract");
        register("serviceType", "contract", "equipmentId", OLD_ITEM)
                .statusCode(409)
                .body("code", equalTo("contract-missing"));
        register("serviceType", "contract", "equipmentId", NEW_ITEM, "contractId", RUNNING)
                .statusCode(409)
                .body("code", equalTo("contract-not-for-item"));
        register("serviceType", "contract", "equipmentId", OLD_ITEM, "contractId", LAPSED)
                .statusCode(409)
                .body("code", equalTo("contract-ended"))
                .body("article", equalTo("1.1b"))
                .body("detail", containsString("2025-12-31"));
        register("serviceType", "contract", "equipmentId", OLD_ITEM, "contractId", RUNNING)
                .statusCode(201)
                .body("contract.number", equalTo("C-1"));
    }

    @Test
    @Clause("1.1b")
    void itsBillFollowsTheContractsPriceRule() throws Exception {
        contracts("'per_visit', 80, null");
        String ticket = Jobs.dispatched("serviceType", "contract", "equipmentId", OLD_ITEM, "contractId", RUNNING);
        as("technician.bj").get("/tickets/" + ticket).then().body("fee.amount", equalTo(80.0f));
        Jobs.fee(ticket, 100)
                .statusCode(409)
                .body("code", equalTo("contract-fee-fixed"))
                .body("detail", containsString("80"));
        Jobs.fee(ticket, 80).statusCode(200);
    }

    @Test
    @Clause("1.1b")
    void ofAPercentRuleTheCustomerPaysThatPartOfTheUsualPrice() throws Exception {
        contracts("'percent', null, 30");
        String ticket = Jobs.dispatched("serviceType", "contract", "equipmentId", OLD_ITEM, "contractId", RUNNING);
        as("technician.bj").get("/tickets/" + ticket).then().body("fee", nullValue());
        Jobs.fee(ticket, 99.99).statusCode(200).body("fee.amount", equalTo(30.0f));
    }

    @Test
    @Clause("1.1c")
    void withinTheWarrantyFreeIsProposedAndTheBillIsZero() {
        proposes(NEW_ITEM, "free");
        String ticket = Jobs.dispatched("serviceType", "free", "equipmentId", NEW_ITEM);
        as("technician.bj").get("/tickets/" + ticket).then().body("fee.amount", equalTo(0.0f));
        Jobs.fee(ticket, 1)
                .statusCode(409)
                .body("code", equalTo("free-costs-nothing"))
                .body("article", equalTo("1.1c"));
        as("technician.bj").get("/tickets/" + ticket).then().body("fee.amount", equalTo(0.0f));
    }

    @Test
    @Clause("1.1c")
    void freeOutOfWarrantyIsRefusedAndShowsTheEndDate() {
        register("serviceType", "free", "equipmentId", OLD_ITEM)
                .statusCode(409)
                .body("code", equalTo("free-out-of-warranty"))
                .body("detail", containsString("2024-03-02"));
        register("serviceType", "free").statusCode(409).body("code", equalTo("free-needs-item"));
        String ticket = Calls.registered("equipmentId", OLD_ITEM);
        int version = as("clerk.bj").get("/tickets/" + ticket).path("version");
        Map<String, Object> change = Calls.call("serviceType", "free", "equipmentId", OLD_ITEM);
        change.keySet().removeAll(java.util.List.of("channel", "customerId", "name"));
        as("clerk.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(change)
                .put("/tickets/" + ticket)
                .then()
                .statusCode(409)
                .body("detail", containsString("2024-03-02"));
    }
}
