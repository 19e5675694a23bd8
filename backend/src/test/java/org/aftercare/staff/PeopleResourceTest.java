package org.aftercare.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.asAnew;
import static org.aftercare.TestCompany.idOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@AftercareTest
class PeopleResourceTest {
    static Map<String, Object> newcomer(Object... changes) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "name",
                "王小明",
                "login",
                "wang",
                "password",
                "long enough",
                "phone",
                "13910000001",
                "branchId",
                TestCompany.BEIJING.toString(),
                "roles",
                List.of("technician", "clerk"),
                "areaIds",
                List.of(TestCompany.DOWNTOWN.toString()),
                "skills",
                List.of("空调")));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    static Map<String, Object> changed(Object... changes) {
        Map<String, Object> form = newcomer("phone", "13910000001", "email", "", "active", true);
        form.remove("password");
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    static RequestSpecification change(String version) {
        return as("administrator.bj").header("If-Match", "\"" + version + "\"");
    }

    @Test
    void aNewcomerSignsInAndIsFound() {
        as("administrator.bj")
                .body(newcomer())
                .post("/people")
                .then()
                .statusCode(201)
                .body("roles", contains("clerk", "technician"))
                .body("areas.name", contains("朝阳区"))
                .body("$", not(hasItems("passwordHash")));
        anyone().body(Map.of("login", "wang", "password", "long enough", "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(200)
                .body("person.roles", containsInAnyOrder("clerk", "technician"));
        as("supervisor.bj").get("/people?q=小明").then().body("items.login", contains("wang"));
        as("clerk.bj")
                .get("/technicians")
                .then()
                .body("find { it.name == '王小明' }.skills", contains("空调"))
                .body("branch.code", everyItem(equalTo("BJ")));
    }

    @Test
    void aBranchSeesItsOwnPeopleAndHeadOfficeAll() {
        as("supervisor.bj").get("/people?limit=200").then().body("items.branch.code", everyItem(equalTo("BJ")));
        as("supervisor.bj").get("/people?branch=" + TestCompany.TIANJIN).then().statusCode(404);
        as("supervisor.bj").get("/people/" + idOf("clerk.tj")).then().statusCode(404);
        as("branch_manager.bj").get("/people/" + idOf("clerk.bj")).then().statusCode(200);
        as("administrator.bj").get("/people?limit=200").then().body("items", hasSize(30));
        as("administrator.bj").get("/people/" + idOf("clerk.tj")).then().statusCode(200);
        as("clerk.bj").get("/people").then().statusCode(403);
        as("technician.bj")
                .get("/technicians?branch=" + TestCompany.TIANJIN)
                .then()
                .statusCode(404);
    }

    @Test
    void pagesFollowOneAnother() {
        var first = as("administrator.bj")
                .get("/people?limit=20")
                .then()
                .statusCode(200)
                .extract();
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("after=");
        String next = first.path("next");
        as("administrator.bj")
                .get("/people?limit=20&after=" + next)
                .then()
                .body("items", hasSize(10))
                .body("next", equalTo(null));
        as("administrator.bj")
                .get("/people?after=made-up")
                .then()
                .statusCode(400)
                .body("field", equalTo("after"));
    }

    @Test
    void filtersNarrowAndTheSpreadsheetShowsTheSame() {
        as("administrator.bj")
                .get("/people?role=accountant&active=true")
                .then()
                .body("items.login", contains("accountant.bj", "accountant.tj"));
        as("administrator.bj")
                .get("/people.csv?role=accountant")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("\"accountant BJ\",\"accountant.bj\""), not(containsString("clerk")));
        as("supervisor.bj").get("/people.csv").then().statusCode(403);
    }

    @Test
    void wrongFieldsAreNamed() {
        as("administrator.bj")
                .body(Map.of())
                .post("/people")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("branchId", "name"));
        as("administrator.bj")
                .body(newcomer("name", "", "login", "Großes Wort", "roles", List.of()))
                .post("/people")
                .then()
                .statusCode(400)
                .body("errors.field", contains("login", "name", "roles"));
        as("administrator.bj")
                .body(newcomer("password", "short"))
                .post("/people")
                .then()
                .statusCode(400)
                .body("field", equalTo("password"));
        as("administrator.bj")
                .body(newcomer("roles", List.of("emperor")))
                .post("/people")
                .then()
                .statusCode(400)
                .body("field", equalTo("roles[0]"));
        as("administrator.bj")
                .body(newcomer("areaIds", List.of(TestCompany.TIANJIN_DOWNTOWN.toString())))
                .post("/people")
                .then()
                .statusCode(400)
                .body("field", equalTo("areaIds"));
        as("administrator.bj")
                .body(newcomer("branchId", UUID.randomUUID().toString()))
                .post("/people")
                .then()
                .statusCode(400)
                .body("field", equalTo("branchId"));
    }

    @Test
    void aLoginIsUsedOnce() {
        as("administrator.bj")
                .body(newcomer("login", "clerk.bj"))
                .post("/people")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Someone already uses this login."));
    }

    @Test
    void whoLeavesIsSignedOutAtOnce() {
        UUID clerk = idOf("clerk.bj");
        RequestSpecification here = as("clerk.bj");
        here.get("/session").then().statusCode(200);
        change("0")
                .body(changed("login", "clerk.bj", "name", "clerk BJ", "active", false))
                .put("/people/" + clerk)
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        here.get("/session").then().statusCode(401);
        anyone().body(Map.of("login", "clerk.bj", "password", TestCompany.PASSWORD, "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(401);
        as("administrator.bj")
                .get("/timeline?subject=person:" + clerk)
                .then()
                .body("items[0].kind", equalTo("person.deactivated"));
    }

    @Test
    void aNewRoleCountsAtOnceAndANewTelephoneSignsNobodyOut() {
        UUID technician = idOf("technician.bj");
        RequestSpecification here = as("technician.bj");
        Map<String, Object> same = changed(
                "login", "technician.bj", "name", "technician BJ", "roles", List.of("technician"), "phone", "139");
        same.put("areaIds", List.of(TestCompany.DOWNTOWN.toString(), TestCompany.SUBURB.toString()));
        same.put("skills", List.of());
        change("0").body(same).put("/people/" + technician).then().statusCode(200);
        here.get("/session").then().statusCode(200);
        same.put("roles", List.of("supervisor"));
        change("1").body(same).put("/people/" + technician).then().statusCode(200);
        here.get("/session").then().statusCode(401);
        asAnew("technician.bj").get("/session").then().body("person.roles", contains("supervisor"));
    }

    @Test
    void aStaleVersionShowsWhatStands() {
        UUID clerk = idOf("clerk.bj");
        Map<String, Object> form = changed("login", "clerk.bj", "name", "改名");
        change("0").body(form).put("/people/" + clerk).then().statusCode(200);
        change("0")
                .body(form)
                .put("/people/" + clerk)
                .then()
                .statusCode(409)
                .body("entity.name", equalTo("改名"))
                .body("changedBy.name", equalTo("administrator BJ"));
        as("administrator.bj").body(form).put("/people/" + clerk).then().statusCode(428);
    }

    @Test
    void aResetPasswordReplacesTheOldAndFreesARestingLogin() {
        UUID clerk = idOf("clerk.bj");
        RequestSpecification here = as("clerk.bj");
        for (int i = 0; i < 5; i++) {
            anyone().body(Map.of("login", "clerk.bj", "password", "nonsense", "client", "mobile"))
                    .post("/session");
        }
        as("administrator.bj").get("/people/" + clerk).then().body("lockedUntil", notNullValue());
        as("administrator.bj")
                .body(Map.of("password", "a new beginning"))
                .post("/people/" + clerk + "/password")
                .then()
                .statusCode(200)
                .body("lockedUntil", equalTo(null));
        here.get("/session").then().statusCode(401);
        anyone().body(Map.of("login", "clerk.bj", "password", "a new beginning", "client", "mobile"))
                .post("/session")
                .then()
                .statusCode(200);
        as("supervisor.bj")
                .body(Map.of("password", "a new beginning"))
                .post("/people/" + clerk + "/password")
                .then()
                .statusCode(403);
        as("administrator.bj")
                .contentType(ContentType.TEXT)
                .body("{\"password\":\"a new beginning\"}")
                .post("/people/" + clerk + "/password")
                .then()
                .statusCode(415)
                .body("code", equalTo("media-type"));
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        UUID last = idOf("administrator.bj");
        FreshCompany.execute("update person set active = false where login = 'administrator.tj'");
        change("0")
                .body(changed("login", "administrator.bj", "roles", List.of("clerk")))
                .put("/people/" + last)
                .then()
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
    }
}
