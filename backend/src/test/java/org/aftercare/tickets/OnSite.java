package org.aftercare.tickets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;

import org.aftercare.Adopted;
import org.aftercare.FreshCompany;

import static org.aftercare.TestCompany.as;

/** Work at an engineering company, as its tests need it. */
final class OnSite {
    private OnSite() {}

    /** Regulation 3 binds, every technician has every skill, and two tools are needed for everything. */
    static void anEngineeringCompany() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("onsite-engineering");
        FreshCompany.execute("""
                insert into needed_tool (category, tool)
                  select distinct category, tool from product_model, unnest(array['万用表', '真空泵']) as tool;
                insert into person_skill (person_id, category)
                  select p.id, m.category from person p, (select distinct category from product_model) m
                  where p.login like 'technician%'
                """);
    }

    static String onSite() {
        String ticket = Jobs.dispatched();
        draw(ticket);
        String visit = depart(ticket, Map.of("tools", List.of("万用表", "真空泵")))
                .statusCode(201)
                .extract()
                .path("id");
        as("technician.bj").post("/visits/" + visit + "/arrival").then().statusCode(200);
        return ticket;
    }

    static String visit(String ticket) {
        return as("technician.bj").get("/tickets/" + ticket).path("visits[0].id");
    }

    static ValidatableResponse draw(String ticket) {
        return as("technician.bj")
                .post("/tickets/" + ticket + "/receipt-slip")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse depart(String ticket, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("id", UUID.randomUUID());
        return as("technician.bj")
                .body(form)
                .post("/tickets/" + ticket + "/visits")
                .then();
    }

    static void found(String visit, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.put("diagnosis", "电容老化");
        form.put("workDone", "更换电容");
        as("technician.bj")
                .body(form)
                .put("/visits/" + visit + "/findings")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse ended(String ticket) {
        Jobs.fee(ticket, 120).statusCode(200);
        Jobs.sign(ticket, "completion", Jobs.contentHash(ticket)).statusCode(200);
        return Jobs.end(visit(ticket), "fixed", null);
    }

    static ValidatableResponse escalate(String ticket, boolean cannotSolve) {
        return as("technician.bj")
                .body(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "description",
                        "压缩机要厂家处理",
                        "cannotSolve",
                        cannotSolve,
                        "departments",
                        List.of("technical", "quality")))
                .post("/tickets/" + ticket + "/escalations")
                .then();
    }
}
