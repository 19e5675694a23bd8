package org.aftercare.complaints;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import org.aftercare.TestCompany;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static io.restassured.RestAssured.given;

/** A complaint of the known customer about a defective batch, and what people do with it. */
final class Grievance {
    static final String SERVICE = "service_department.bj";

    /** A long story signs each person in once: signing in again and again is slowed down. */
    private static final Map<String, String> TOKENS = new HashMap<>();

    private Grievance() {}

    /** The known customer, and nobody signed in yet. */
    static void begins() throws SQLException {
        TOKENS.clear();
        Calls.aCustomerWithTwoItems();
    }

    /** A request by this person, answered in English. */
    static RequestSpecification as(String login) {
        return given().auth()
                .oauth2(TOKENS.computeIfAbsent(login, TestCompany::token))
                .contentType(ContentType.JSON)
                .basePath("/api/v1")
                .header("Accept-Language", "en");
    }

    /** As a clerk hears it; pairs change the form. */
    static Map<String, Object> form(Object... changes) {
        Map<String, Object> form = new HashMap<>();
        form.put("customerId", Calls.CUSTOMER);
        form.put("source", "customer");
        form.put("channel", "phone");
        form.put("about", "quality");
        form.put("classification", "quality");
        form.put("content", "十台空调里三台漏水，要求换货");
        form.put("modelId", TestCompany.AIR_CONDITIONER);
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    static ValidatableResponse register(Map<String, Object> form) {
        return as("clerk.bj").body(form).post("/complaints").then();
    }

    static String registered(Object... changes) {
        return register(form(changes)).statusCode(201).extract().path("id");
    }

    /** One that after-sales has taken up; of a quality complaint sales gave the six particulars first (5.2.2.1b). */
    static String takenUp(Object... changes) {
        Map<String, Object> form = form(changes);
        String id = registered(changes);
        if ("quality".equals(form.get("classification"))) {
            puts("sales.bj", id, "particulars", particulars(3)).statusCode(200);
        }
        doneWell(SERVICE, id, "take-up", Map.of());
        return id;
    }

    static ValidatableResponse does(String who, String id, String what, Map<String, ?> form) {
        return as(who).body(form).post("/complaints/" + id + "/" + what).then();
    }

    static ValidatableResponse puts(String who, String id, String what, Map<String, ?> form) {
        return as(who).body(form).put("/complaints/" + id + "/" + what).then();
    }

    static void doneWell(String who, String id, String what, Map<String, ?> form) {
        does(who, id, what, form).statusCode(200);
    }

    static ValidatableResponse shown(String id) {
        return as(SERVICE).get("/complaints/" + id).then().statusCode(200);
    }

    static void asked(String id, String department, String about) {
        doneWell(SERVICE, id, "questions", Map.of("department", department, "about", about, "asks", "请答复"));
    }

    /** The department's own inbox, and the answer from there. */
    static ValidatableResponse answers(String department, String about, Map<String, ?> answer) {
        List<String> waiting = as(department + ".bj")
                .get("/complaint-questions?department=" + department)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.about == '" + about + "' }.id");
        return as(department + ".bj")
                .body(answer)
                .post("/complaint-questions/" + waiting.get(0) + "/answer")
                .then();
    }

    static void askedAndAnswered(String id, String department, String about, Map<String, ?> answer) {
        asked(id, department, about);
        answers(department, about, answer).statusCode(200);
    }

    /** Contact, grounds, investigation and confirmed facts: ready to be analysed. */
    static void verified(String id) {
        doneWell(SERVICE, id, "contacts", Map.of("channel", "phone", "problem", "接头处漏水", "cause", "说是装箱时压坏"));
        doneWell(SERVICE, id, "grounds", Map.of("grounds", "照片属实"));
        doneWell(SERVICE, id, "investigation", Map.of("checked", "照片和批次", "checkedWith", "仓库", "finding", "同批三台漏水"));
        askedAndAnswered(id, "quality", "facts", Map.of("verdict", true));
    }

    static Map<String, Object> particulars(int defective) {
        return Map.of(
                "orderNumber", "DD-1",
                "partNumber", "LH-35",
                "shippedOn", "2026-02-20",
                "quantity", 10,
                "defective", defective,
                "demand", "换货");
    }

    static void analysed(String id) {
        doneWell(SERVICE, id, "analysis", Map.of());
        for (String department : List.of("quality", "technical")) {
            askedAndAnswered(id, department, "inspection", Map.of("verdict", true, "answer", "接头开裂"));
            askedAndAnswered(id, department, "opinion", Map.of("answer", "焊接不良，责任在生产"));
        }
    }

    static Map<String, Object> judgement(String fault) {
        return Map.of("fault", fault, "cause", "workmanship", "department", "production", "finding", "焊接不良造成漏水");
    }

    /** Where each duty of the article's rule stands. */
    static List<String> duties(String article, String rule) {
        return Depository.duties(article, rule);
    }
}
