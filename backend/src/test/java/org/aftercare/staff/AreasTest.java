package org.aftercare.staff;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.FreshCompany;
import org.aftercare.TestCompany;

import static org.aftercare.TestCompany.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

/** Kinds of areas; areas and whose they are. */
@AftercareTest
class AreasTest {
    @Test
    void theShippedKindsAreNamedInBothLanguages() {
        as("clerk.bj")
                .get("/area-kinds")
                .then()
                .statusCode(200)
                .body("find { it.code == 'downtown' }.nameZh", equalTo("市区"))
                .body("find { it.code == 'suburb' }.nameEn", equalTo("Suburb"))
                .body("code", hasItems("ring_1", "ring_2", "ring_3", "adjacent"));
    }

    @Test
    void aCompanyAddsKindsOfItsOwnAndRenamesThem() throws Exception {
        FreshCompany.execute("delete from area_kind where code = 'mine'");
        Map<String, Object> form = new HashMap<>(Map.of("code", "mine", "nameZh", "矿区", "nameEn", "Mine"));
        as("administrator.bj")
                .body(form)
                .post("/area-kinds")
                .then()
                .statusCode(201)
                .body("shipped", equalTo(false));
        as("administrator.bj").body(form).post("/area-kinds").then().statusCode(409);
        form.remove("code");
        form.put("nameEn", "Coal mine");
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/area-kinds/mine")
                .then()
                .statusCode(200)
                .body("nameEn", equalTo("Coal mine"))
                .body("version", equalTo(1));
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form)
                .put("/area-kinds/mine")
                .then()
                .statusCode(409)
                .body("entity.nameEn", equalTo("Coal mine"));
        FreshCompany.execute("delete from area_kind where code = 'mine'");
    }

    @Test
    void aBranchSeesItsOwnAreas() {
        as("clerk.bj").get("/service-areas").then().body("name", contains("大兴区", "朝阳区"));
        as("clerk.bj")
                .get("/service-areas?branch=" + TestCompany.TIANJIN)
                .then()
                .statusCode(404);
        as("service_department.bj").get("/service-areas").then().body("$", hasSize(3));
    }

    @Test
    void anAreaBelongsToABranchAndAKindThatAreThere() {
        as("administrator.bj")
                .body(Map.of("name", "海淀区", "kind", "moon", "branchId", TestCompany.BEIJING))
                .post("/service-areas")
                .then()
                .statusCode(400)
                .body("field", equalTo("kind"));
        as("administrator.bj")
                .body(Map.of("name", "朝阳区", "kind", "downtown", "branchId", TestCompany.BEIJING))
                .post("/service-areas")
                .then()
                .statusCode(409)
                .body("code", equalTo("service_area_name_once"));
        as("administrator.bj")
                .body(Map.of("name", "海淀区", "kind", "downtown", "branchId", TestCompany.BEIJING))
                .post("/service-areas")
                .then()
                .statusCode(201);
        as("clerk.bj").get("/service-areas").then().body("name", hasItem("海淀区"));
        as("supervisor.bj")
                .body(Map.of("name", "丰台区", "kind", "downtown", "branchId", TestCompany.BEIJING))
                .post("/service-areas")
                .then()
                .statusCode(403);
    }

    @Test
    void anAreaIsGivenUp() {
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "大兴区", "kind", "remote", "branchId", TestCompany.BEIJING, "active", false))
                .put("/service-areas/" + TestCompany.SUBURB)
                .then()
                .statusCode(200)
                .body("kind", equalTo("remote"))
                .body("active", equalTo(false));
    }
}
