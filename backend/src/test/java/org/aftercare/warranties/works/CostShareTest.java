package org.aftercare.warranties.works;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Who bears what of a repair: the shares are the whole, both agree, and the owner's invoice is exactly their share. */
@AftercareTest
class CostShareTest {
    private String works;

    @BeforeEach
    void acceptedWorks() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("building-works-warranty");
        works = Sites.accepted("2026-02-01");
    }

    @Test
    @Clause({"15.0.1b", "15.1.4.1"})
    void whatIsTheContractorsCostsTheOwnerNothing() {
        String defect = Sites.determined(works, "contractor");
        Sites.step(defect, "cost-share", Sites.cost(60, 40))
                .statusCode(409)
                .body("article", equalTo("15.0.1b"))
                .body("code", equalTo("owner-charged"));
        Sites.step(defect, "cost-share", Sites.cost(90, 0))
                .statusCode(409)
                .body("article", equalTo("15.1.4.1"))
                .body("code", equalTo("wrong-share"));
        Sites.step(defect, "cost-share", Sites.cost(100, 0)).statusCode(200).body("cost.ownerAmount", equalTo(0.0f));
        as("accountant.bj").get("/invoices").then().body("items", empty());
        String late = Sites.determined(Sites.accepted("2024-02-28"), "contractor");
        Sites.step(late, "cost-share", Sites.cost(60, 40)).statusCode(409).body("article", equalTo("15.1.4.1"));
    }

    @Test
    @Clause("15.1.4.0")
    void severalCausesTheNatureAndBothConsentsAreNeeded() {
        String defect = Sites.determined(works, "both");
        Sites.step(defect, "cost-share", Sites.cost(60, 40, "nature", "", "causes", List.of()))
                .statusCode(400)
                .body("article", equalTo("15.1.4.0"))
                .body("errors.field", contains("nature", "causes"));
        Sites.step(defect, "cost-share", Sites.cost(60, 40, "agreedBy", ""))
                .statusCode(409)
                .body("article", equalTo("15.1.4.0"))
                .body("code", equalTo("not-agreed"));
        Sites.step(defect, "cost-share", Sites.cost(60, 40, "agreedByUs", false))
                .statusCode(409)
                .body("code", equalTo("not-agreed"));
        as("accountant.bj").get("/invoices").then().body("items", empty());
        Sites.step(defect, "cost-share", Sites.cost(60, 40))
                .statusCode(200)
                .body("causes", contains("施工缝处理不当", "排水口堵塞"))
                .body("nature", equalTo("防水"));
    }

    @Test
    @Clause("15.1.4.2")
    void sharesAreTheWholeAndTheInvoiceIsExactlyTheOwners() {
        String defect = Sites.determined(works, "both");
        Sites.step(defect, "cost-share", Sites.cost(60, 30))
                .statusCode(409)
                .body("article", equalTo("15.1.4.2"))
                .body("code", equalTo("wrong-share"));
        // 900.05 × 33 % = 297.0165
        Sites.step(defect, "cost-share", Sites.cost(67, 33)).statusCode(200).body("cost.ownerAmount", equalTo(297.02f));
        String invoice = as("accountant.bj")
                .get("/invoices")
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo(297.02f))
                .body("items[0].ticket", nullValue())
                .body("items[0].repair.id", equalTo(defect))
                .body("items[0].customer.name", equalTo("张三丰"))
                .extract()
                .path("items[0].id");
        Sites.step(defect, "cost-share", Sites.cost(50, 50)).statusCode(409).body("code", equalTo("cost-settled"));
        issue(invoice, 409);
        Sites.step(
                        Sites.finished(defect),
                        "acceptance",
                        java.util.Map.of("signedBy", "李业主", "signedOn", "2026-03-02", "normalUse", true))
                .statusCode(200);
        issue(invoice, 200);
    }

    /** Only against the owner's signature, as any other invoice only against the customer's. */
    private static void issue(String invoice, int status) {
        as("accountant.bj")
                .body(java.util.Map.of("number", "FP-15"))
                .post("/invoices/" + invoice + "/issue")
                .then()
                .statusCode(status);
    }

    @Test
    @Clause("15.1.4.3")
    void whatTheOwnersSuppliesCausedTheOwnerPaysInFullOrWeDecline() {
        String defect = Sites.determined(works, "owner_supplies");
        Sites.step(defect, "cost-share", Sites.cost(50, 50))
                .statusCode(409)
                .body("article", equalTo("15.1.4.3"))
                .body("code", equalTo("wrong-share"));
        Sites.step(defect, "cost-share", Sites.cost(0, 100)).statusCode(200);
        as("accountant.bj")
                .get("/invoices")
                .then()
                .body("items[0].amount", equalTo(900.05f))
                .body("items[0].repair.materials", equalTo(300.10f))
                .body("items[0].repair.labour", equalTo(500.00f))
                .body("items[0].repair.equipment", equalTo(99.95f));
        String declined = Sites.determined(works, "owner_supplies");
        Sites.step(declined, "declining", java.util.Map.of("reason", "业主自购瓷砖空鼓，建议找供货商"))
                .statusCode(200)
                .body("status", equalTo("declined"))
                .body("declined", equalTo("业主自购瓷砖空鼓，建议找供货商"));
        Sites.step(Sites.determined(works, "contractor"), "declining", java.util.Map.of("reason", "不想修"))
                .statusCode(409)
                .body("code", equalTo("repair-is-ours"));
    }

    @Test
    void sharesThatAreNotTheWholeAreRefusedWhateverRulesThereAre() throws Exception {
        Adopted.nothing();
        String defect = Sites.determined(works, "both");
        Sites.step(defect, "cost-share", Sites.cost(60, 30)).statusCode(400).body("field", equalTo("ownerPercent"));
        Sites.step(defect, "cost-share", Sites.cost(60, 40, "agreedBy", " "))
                .statusCode(400)
                .body("field", equalTo("agreedBy"));
        Sites.step(defect, "cost-share", Sites.cost(60, 40)).statusCode(200);
    }
}
