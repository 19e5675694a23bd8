package org.aftercare.warranties.works;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.ValidatableResponse;

import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.as;

/** Building works taken as far as a test needs them. */
final class Sites {
    static final Map<String, Object> TEXTS = Map.of(
            "summary", "办公楼三层装修，1200 平方米",
            "scope", "墙面、吊顶、地面、水电",
            "period", "二年",
            "terms", "人为损坏除外");

    private Sites() {}

    static String registered() {
        return as("clerk.bj")
                .body(Map.of("customerId", Calls.CUSTOMER, "name", "办公楼三层装修", "address", "建国路 88 号", "years", 2))
                .post("/works")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String accepted(String day) {
        String works = registered();
        as("clerk.bj")
                .body(Map.of("acceptedOn", day, "acceptedBy", "李业主"))
                .post("/works/" + works + "/acceptance")
                .then()
                .statusCode(200);
        return works;
    }

    static ValidatableResponse contact(String person, int version) {
        return as("supervisor.bj")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("address", "朝阳区光华路 1 号", "phone", "010-65001234", "department", "售后服务部", "person", person))
                .put("/warranty-contact")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse certify(String works, Map<String, Object> texts) {
        return as("clerk.bj")
                .body(texts)
                .post("/works/" + works + "/certificate")
                .then();
    }

    static Map<String, Object> notice(Object... said) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "place", "三层会议室",
                "reportedBy", "王先生",
                "way", "oral",
                "reportedAt", "2026-03-01T02:00:00Z",
                "description", "吊顶漏水"));
        for (int i = 0; i < said.length; i += 2) {
            form.put((String) said[i], said[i + 1]);
        }
        return form;
    }

    static ValidatableResponse report(String works, Map<String, Object> notice) {
        return as("clerk.bj").body(notice).post("/works/" + works + "/defects").then();
    }

    static String reported(String works) {
        return report(works, notice()).statusCode(201).extract().path("id");
    }

    static ValidatableResponse step(String defect, String verb, Map<String, ?> said) {
        return as("supervisor.bj")
                .body(said)
                .post("/defects/" + defect + "/" + verb)
                .then();
    }

    static String determined(String works, String responsible) {
        String defect = reported(works);
        step(defect, "inspection", Map.of("finding", "防水层开裂")).statusCode(200);
        step(defect, "determination", Map.of("responsible", responsible, "agreedBy", "李业主"))
                .statusCode(200);
        return defect;
    }

    static String finished(String defect) {
        step(defect, "proposal", Map.of("method", "重做防水", "people", "两名工人", "materials", "防水涂料", "plannedFor", "本周内"))
                .statusCode(200);
        step(defect, "start", Map.of()).statusCode(200);
        step(defect, "completion", Map.of("repair", "重做防水层，闭水试验合格")).statusCode(200);
        return defect;
    }

    static Map<String, Object> cost(int contractor, int owner, Object... said) {
        Map<String, Object> form = new HashMap<>(Map.of(
                "nature",
                "防水",
                "causes",
                java.util.List.of("施工缝处理不当", "排水口堵塞"),
                "materials",
                300.10,
                "labour",
                500,
                "equipment",
                99.95,
                "contractorPercent",
                contractor,
                "ownerPercent",
                owner,
                "agreedByUs",
                true,
                "agreedBy",
                "李业主"));
        for (int i = 0; i < said.length; i += 2) {
            form.put((String) said[i], said[i + 1]);
        }
        return form;
    }
}
