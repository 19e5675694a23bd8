package org.aftercare.complaints.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.TestCompany;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;
import org.aftercare.workshop.Benches;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** What nobody here can mend is put before the general manager, and waits for the answer. */
@AftercareTest
class FaultsTest {
    @BeforeEach
    void someoneCalls() throws Exception {
        Calls.aCustomerWithTwoItems();
    }

    @Test
    @Clause("16.9a")
    void aDesignFaultIsToldAtOnceAndItsAnswerIsKept() throws Exception {
        Adopted.regulation("device-service-team");
        String fault = report("design_fault", null);
        as("general_manager.bj").get("/notices").then().body("items.title", hasItem(containsString("KFR-35")));
        as("quality.bj").get("/design-faults?open=true").then().body("items.id", contains(fault));
        assertThat(duties("16.9a")).isEqualTo("open");
        as("technician.bj")
                .body(Map.of("answer", "好"))
                .post("/design-faults/" + fault + "/answer")
                .then()
                .statusCode(403);
        answer(fault);
        as("general_manager.bj")
                .body(Map.of("answer", "再想想"))
                .post("/design-faults/" + fault + "/answer")
                .then()
                .statusCode(409)
                .body("code", equalTo("design-fault-answered"));
        assertThat(duties("16.9a")).isEqualTo("met");
        as("technician.bj")
                .get("/design-faults/" + fault)
                .then()
                .body("answer", equalTo("通知厂家改模"))
                .body("answeredBy.name", equalTo("general_manager BJ"));
        as("quality.bj").get("/design-faults?open=true").then().body("items", hasSize(0));
        as("technician.tj").get("/design-faults/" + fault).then().statusCode(404);
    }

    @Test
    @Clause({"6.13", "16.9b"})
    void whatCannotBeDealtWithIsReportedAndDecidedBeforeItIsClosed() throws Exception {
        String item = Benches.underRepair(Benches.takenFree());
        String unwanted = Benches.underRepair(Benches.takenFree());
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
        Map<String, Object> back = new HashMap<>(Map.of("ending", "not_repaired", "reason", "修不了"));
        Benches.post("supervisor.bj", item, "/giving-up", back)
                .statusCode(409)
                .body("article", equalTo("6.13"))
                .body("code", equalTo("report-missing"));
        Benches.post("technician.bj", item, "/beyond-us", Map.of("reason", "主板无图纸"))
                .statusCode(400)
                .body("field", equalTo("tried"));
        Map<String, String> beyond = Map.of("reason", "主板无图纸", "tried", "换过电容和芯片");
        Benches.post("technician.bj", item, "/beyond-us", beyond).statusCode(200);
        for (String told : List.of("general_manager.bj", "vice_general_manager.bj", "supervisor.bj")) {
            as(told).get("/notices").then().body("items.kind", hasItem("design_fault.reported"));
        }
        Benches.post("technician.bj", item, "/beyond-us", beyond)
                .statusCode(409)
                .body("code", equalTo("beyond-us-reported"));
        assertThat(duties("16.9b")).contains("met").contains("open");
        String fault = as("general_manager.bj")
                .get("/design-faults?open=true&item=" + item)
                .then()
                .body("items[0].sort", equalTo("beyond_us"))
                .body("items[0].fault", equalTo("主板无图纸"))
                .body("items[0].tried", equalTo("换过电容和芯片"))
                .extract()
                .path("items[0].id");
        Benches.post("supervisor.bj", item, "/giving-up", back)
                .statusCode(409)
                .body("article", equalTo("16.9b"))
                .body("code", equalTo("decision-missing"));
        answer(fault);
        Benches.post("supervisor.bj", item, "/giving-up", back).statusCode(200);

        back.put("unwanted", true);
        Benches.post("supervisor.bj", unwanted, "/giving-up", back).statusCode(200);
    }

    @Test
    void whatWasTriedIsToldAndTheProductNamed() {
        Map<String, Object> form = new HashMap<>(Map.of("sort", "beyond_us", "fault", "不启动", "product", "X"));
        as("technician.bj")
                .body(form)
                .post("/design-faults")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("tried"));
        form.put("sort", "design_fault");
        form.remove("product");
        as("technician.bj")
                .body(form)
                .post("/design-faults")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("product"));
    }

    private static String report(String sort, String tried) {
        Map<String, Object> form = new HashMap<>();
        form.put("sort", sort);
        form.put("modelId", TestCompany.AIR_CONDITIONER);
        form.put("fault", "排水管接头易裂");
        form.put("tried", tried);
        return as("technician.bj")
                .body(form)
                .post("/design-faults")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answer(String fault) {
        as("general_manager.bj")
                .body(Map.of("answer", "通知厂家改模"))
                .post("/design-faults/" + fault + "/answer")
                .then()
                .statusCode(200);
    }

    private record Stands(String how) {}

    private static String duties(String ref) {
        return Depository.one(Stands.class, """
                        select string_agg(o.status, ',' order by o.opened_at, o.id) as how
                        from obligation o join article a on a.id = o.article_id where a.ref = $1
                        """, ref).how();
    }
}
