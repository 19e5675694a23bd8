package org.aftercare.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@AftercareTest
class BranchesResourceTest {
    static Map<String, Object> form(Object... changes) {
        Map<String, Object> form = new HashMap<>(
                Map.of("code", "SH", "name", "上海分公司", "kind", "branch", "calendarId", TestCompany.CALENDAR.toString()));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    @Test
    void everyoneKnowsTheBranches() {
        as("clerk.bj")
                .get("/branches")
                .then()
                .statusCode(200)
                .body("code", contains("BJ", "TJ"))
                .body("[0].calendar.name", equalTo("标准"));
    }

    @Test
    void aBranchIsOpenedOnceHoweverOftenItIsSent() {
        Map<String, Object> form = form("id", UUID.randomUUID().toString());
        for (int i = 0; i < 2; i++) {
            as("administrator.bj")
                    .body(form)
                    .post("/branches")
                    .then()
                    .statusCode(201)
                    .body("id", equalTo(form.get("id")))
                    .body("active", equalTo(true));
        }
        as("clerk.bj").get("/branches").then().body("$", hasSize(3));
        as("administrator.bj")
                .get("/timeline?subject=branch:" + form.get("id"))
                .then()
                .body("items.kind", contains("branch.added"));
    }

    @Test
    void aCodeIsUsedOnce() {
        as("administrator.bj")
                .body(form("code", "BJ"))
                .post("/branches")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Another branch already uses this code."));
    }

    @Test
    void onlyAnAdministratorOpensOne() {
        as("branch_manager.bj").body(form()).post("/branches").then().statusCode(403);
    }

    @Test
    void aCalendarThatIsNotThereIsNamed() {
        as("administrator.bj")
                .body(form("calendarId", UUID.randomUUID().toString()))
                .post("/branches")
                .then()
                .statusCode(400)
                .body("field", equalTo("calendarId"));
    }

    @Test
    void aChangeTellsWhatItTouched() {
        Map<String, Object> form = form("code", "BJ", "name", "北京", "kind", "service_centre");
        form.putAll(Map.of("phone", "010", "address", "", "active", true));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/branches/" + TestCompany.BEIJING)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("phone", equalTo("010"));
        as("administrator.bj")
                .get("/timeline?subject=branch:" + TestCompany.BEIJING)
                .then()
                .body("items[0].payload.fields", contains("name", "phone"));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/branches/" + TestCompany.BEIJING)
                .then()
                .statusCode(409)
                .body("entity.name", equalTo("北京"));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/branches/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }
}
