package org.aftercare.warranties.works;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.obligations.Owed;
import org.aftercare.parts.Depository;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** Works from their acceptance to the end of their warranty: certificate, contact, return visits. */
@AftercareTest
class WorksTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void anOwner() throws Exception {
        Calls.aCustomerWithTwoItems();
        Adopted.regulation("building-works-warranty");
    }

    @Test
    @Clause("15.0.1a")
    void anAcceptanceSetsTheEndAndVisitsArePaidUpToThatDay() throws Throwable {
        String works = Sites.accepted("2026-03-02");
        String later = Sites.registered();
        as("clerk.bj")
                .get("/works/" + works)
                .then()
                .body("endsOn", equalTo("2028-03-02"))
                .body("daysLeft", equalTo(731));
        String sooner = Sites.accepted("2025-06-01");
        as("clerk.bj").get("/works?state=unvisited").then().body("items.id", contains(sooner, works));
        as("clerk.bj").get("/works?state=building").then().body("items.id", contains(later));
        assertThat(Depository.duties("15.0.1a", "return_visit")).containsExactly("open", "open");
        as("clerk.bj")
                .body(Map.of("plannedOn", "2028-03-03"))
                .post("/works/" + works + "/visit-plans")
                .then()
                .statusCode(400)
                .body("field", equalTo("plannedOn"));
        String plan = as("clerk.bj")
                .body(Map.of("plannedOn", "2028-03-02"))
                .post("/works/" + works + "/visit-plans")
                .then()
                .statusCode(200)
                .body("visits[0].visitedOn", nullValue())
                .extract()
                .path("visits[0].id");
        as("clerk.bj")
                .body(Map.of("planId", plan, "visitedOn", "2026-03-02", "visited", "王先生", "condition", "使用正常"))
                .post("/works/" + works + "/visits")
                .then()
                .statusCode(200)
                .body("visits", hasSize(1))
                .body("visits[0].visited", equalTo("王先生"));
        assertThat(Depository.duties("15.0.1a", "return_visit")).containsExactlyInAnyOrder("met", "open");
        as("clerk.bj").get("/works?state=unvisited").then().body("items.id", contains(sooner));
        // The years agreed for these works count, where none are said the article's.
        assertThat(Depository.one(
                                Depository.Count.class,
                                "select count(*)::int as count from obligation o join works w on w.id = o.subject_id"
                                        + " where o.rule_key = 'return_visit' and (o.due_at at time zone 'Asia/Shanghai')::date"
                                        + " <> w.ends_on")
                        .count())
                .isZero();
        time.forward(Duration.ofDays(460));
        Owed.tick();
        assertThat(Depository.duties("15.0.1a", "return_visit")).containsExactlyInAnyOrder("met", "missed");
        as("clerk.bj").get("/works?state=unvisited").then().body("items", empty());
    }

    @Test
    @Clause("15.0.1a")
    void whereNoYearsAreAgreedTheArticlesCount() {
        Map<String, Object> form = new HashMap<>(Map.of("customerId", Calls.CUSTOMER, "name", "门厅", "address", "建国路"));
        as("clerk.bj").body(form).post("/works").then().statusCode(201).body("years", equalTo(2));
        form.put("years", 3);
        String longer =
                as("clerk.bj").body(form).post("/works").then().extract().path("id");
        as("clerk.bj")
                .body(Map.of("acceptedOn", "2026-03-02", "acceptedBy", "李业主"))
                .post("/works/" + longer + "/acceptance")
                .then()
                .body("endsOn", equalTo("2029-03-02"))
                .body("nextBy", equalTo("2026-03-05"));
        assertThat(Depository.one(
                                Depository.Day.class,
                                "select (due_at at time zone 'Asia/Shanghai')::date as day from obligation"
                                        + " where rule_key = 'return_visit'")
                        .day())
                .hasToString("2029-03-02");
    }

    @Test
    @Clause("15.0.2")
    void theUsersSatisfactionShowsOnThePageOfTheWorks() {
        String works = Sites.accepted("2026-03-02");
        as("technician.bj")
                .body(Map.of("satisfaction", 4, "note", "很满意"))
                .post("/works/" + works + "/satisfaction")
                .then()
                .statusCode(200)
                .body("satisfaction", equalTo(4))
                .body("satisfactionNote", equalTo("很满意"))
                .body("satisfiedOn", equalTo("2026-03-02"));
        as("technician.bj")
                .body(Map.of("satisfaction", 5))
                .post("/works/" + works + "/satisfaction")
                .then()
                .statusCode(400);
    }

    /** Whoever of head office enters them: it is the clerks of the customer's branch who send the certificate. */
    @Test
    @Clause("15.1.1a")
    void worksThatHeadOfficeRegistersAreTheCustomersBranchs() {
        String works = as("service_department.tj")
                .body(Map.of("customerId", Calls.CUSTOMER, "name", "大堂", "address", "建国路 88 号", "years", 2))
                .post("/works")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as("service_department.tj")
                .body(Map.of("acceptedOn", "2026-03-02", "acceptedBy", "李业主"))
                .post("/works/" + works + "/acceptance")
                .then()
                .statusCode(200);
        as("clerk.bj").get("/my-duties").then().body("soon.subject.id", hasItem(works));
        as("technician.bj").get("/works/" + works).then().statusCode(200);
        as("clerk.tj").get("/works/" + works).then().statusCode(404);
    }

    @Test
    @Clause("15.1.1a")
    void theCertificateIsSentWithinThreeDaysOrIsLate() throws Throwable {
        Sites.contact("赵联系", 0);
        String kept = Sites.accepted("2026-03-02");
        String late = Sites.accepted("2026-03-02");
        assertThat(Depository.duties("15.1.1a", "certificate")).containsExactly("open", "open");
        as("clerk.bj")
                .get("/works/" + kept)
                .then()
                .body("next", equalTo("issue_certificate"))
                .body("nextBy", equalTo("2026-03-05"));
        String certificate = Sites.certify(kept, Sites.TEXTS)
                .statusCode(200)
                .body("next", equalTo("send_certificate"))
                .extract()
                .path("certificate.id");
        as("clerk.bj")
                .body(Map.of("sentOn", "2026-03-02", "sentTo", "李业主"))
                .post("/certificates/" + certificate + "/sending")
                .then()
                .statusCode(200)
                .body("sentOn", equalTo("2026-03-02"))
                .body("sentTo", equalTo("李业主"));
        as("clerk.bj")
                .body(Map.of("sentOn", "2026-03-02", "sentTo", "别人"))
                .post("/certificates/" + certificate + "/sending")
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-sent"));
        time.forward(Duration.ofDays(4));
        Owed.tick();
        assertThat(Depository.duties("15.1.1a", "certificate")).containsExactlyInAnyOrder("met", "missed");
        as("clerk.bj").get("/works?state=without_certificate").then().body("items.id", contains(late));
    }

    @Test
    @Clause("15.1.1b")
    void aCertificateWithATextBlankIsNotIssuedAndItsRecordStartsEmpty() {
        Sites.contact("赵联系", 0);
        String works = Sites.accepted("2026-03-02");
        for (String blank : Sites.TEXTS.keySet()) {
            Map<String, Object> texts = new HashMap<>(Sites.TEXTS);
            texts.put(blank, " ");
            Sites.certify(works, texts)
                    .statusCode(400)
                    .body("field", equalTo(blank))
                    .body("article", equalTo("15.1.1b"));
        }
        String id = Sites.certify(works, Sites.TEXTS).statusCode(200).extract().path("certificate.id");
        as("clerk.bj")
                .get("/certificates/" + id)
                .then()
                .body("content.summary", equalTo("办公楼三层装修，1200 平方米"))
                .body("content.period", equalTo("二年"))
                .body("content.until", equalTo("2028-03-02"))
                .body("records", empty());
        Sites.certify(works, Sites.TEXTS).statusCode(409);
    }

    @Test
    @Clause("15.1.1c")
    void ourFourContactItemsAreRequiredAndWhoKnowsAnotherPersonIsListed() {
        String works = Sites.accepted("2026-03-02");
        Sites.certify(works, Sites.TEXTS)
                .statusCode(400)
                .body("article", equalTo("15.1.1c"))
                .body("errors.field", containsInAnyOrder("ourAddress", "ourPhone", "department", "contactPerson"));
        Sites.contact("赵联系", 0);
        String id = Sites.certify(works, Sites.TEXTS).statusCode(200).extract().path("certificate.id");
        as("clerk.bj")
                .get("/certificates/" + id)
                .then()
                .body("content.contactPerson", equalTo("赵联系"))
                .body("content.department", equalTo("售后服务部"))
                .body("contactNow", nullValue());
        as("clerk.bj")
                .body(Map.of("sentOn", "2026-03-02", "sentTo", "李业主"))
                .post("/certificates/" + id + "/sending")
                .then()
                .statusCode(200);
        Sites.contact("钱联系", 1);
        // Also where something else is to be done first.
        Sites.report(works, Sites.notice("reportedAt", "2026-03-02T00:30:00Z")).statusCode(201);
        as("clerk.bj")
                .get("/works?state=contact_changed")
                .then()
                .body("items.id", contains(works))
                .body("items[0].next", equalTo("see_defects"));
        as("clerk.bj")
                .get("/certificates?contactChanged=true")
                .then()
                .body("items.id", contains(id))
                .body("items[0].contactNow", equalTo("钱联系"));
        as("clerk.bj")
                .post("/certificates/" + id + "/contact-notice")
                .then()
                .statusCode(200)
                .body("contactNow", nullValue())
                .body("content.contactPerson", equalTo("赵联系"));
        as("clerk.bj").get("/certificates?contactChanged=true").then().body("items", empty());
        as("clerk.bj").get("/works?state=contact_changed").then().body("items", empty());
    }

    @Test
    void whoeverHoldsTheCertificateMayCheckItAndLearnsNothingPrivate() {
        Sites.contact("赵联系", 0);
        String works = Sites.accepted("2026-03-02");
        String id = Sites.certify(works, Sites.TEXTS).statusCode(200).extract().path("certificate.id");
        String url = as("clerk.bj").get("/certificates/" + id).path("checkUrl");
        String told = anyone().get("/public/certificates/" + url.substring(url.lastIndexOf('/') + 1))
                .then()
                .statusCode(200)
                .body("found", equalTo(true))
                .body("kind", equalTo("works"))
                .body("valid", equalTo(true))
                .body("words", equalTo("Under warranty until 2028-03-02"))
                .extract()
                .asString();
        assertThat(told).doesNotContain("张三丰", "建国路", "办公楼", "李业主");
        anyone().get("/public/certificates/" + works)
                .then()
                .statusCode(200)
                .body("found", equalTo(false))
                .body("number", nullValue());
    }

    @Test
    void aUnitsCertificateSaysItsTermsAndIsCheckedByTheSameCover() {
        String id = as("clerk.bj")
                .body(Map.of())
                .post("/equipment/" + Calls.NEW_ITEM + "/certificates")
                .then()
                .statusCode(201)
                .body("kind", equalTo("unit"))
                .body("content.until", equalTo("2027-01-02"))
                .body("content.terms.months", contains(12, 12, 12))
                .body("valid", equalTo(true))
                .extract()
                .path("id");
        String url = as("clerk.bj").get("/certificates/" + id).path("checkUrl");
        String code = url.substring(url.lastIndexOf('/') + 1);
        String told = anyone().get("/public/certificates/" + code)
                .then()
                .body("serialEnd", equalTo("EW-1"))
                .body("lines", hasSize(3))
                .extract()
                .asString();
        assertThat(told).doesNotContain("张三丰", "SN-NEW-1");
        time.forward(Duration.ofDays(400));
        anyone().get("/public/certificates/" + code)
                .then()
                .body("valid", equalTo(false))
                .body("words", equalTo("The free warranty ended on 2027-01-02"));
        as("clerk.bj").get("/certificates?kind=unit&q=SN-NEW").then().body("items.id", contains(id));
        as("clerk.tj").get("/certificates/" + id).then().statusCode(404);
    }
}
