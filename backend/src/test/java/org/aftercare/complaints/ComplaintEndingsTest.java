package org.aftercare.complaints;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.FreshCompany;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.tickets.Calls;

import static org.aftercare.TestCompany.anyone;
import static org.aftercare.complaints.Grievance.SERVICE;
import static org.aftercare.complaints.Grievance.analysed;
import static org.aftercare.complaints.Grievance.answers;
import static org.aftercare.complaints.Grievance.as;
import static org.aftercare.complaints.Grievance.does;
import static org.aftercare.complaints.Grievance.doneWell;
import static org.aftercare.complaints.Grievance.duties;
import static org.aftercare.complaints.Grievance.puts;
import static org.aftercare.complaints.Grievance.registered;
import static org.aftercare.complaints.Grievance.shown;
import static org.aftercare.complaints.Grievance.takenUp;
import static org.aftercare.complaints.Grievance.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** How complaints end, what the customer sees of it, and what opens them again. */
@AftercareTest
class ComplaintEndingsTest {
    @Inject
    TimeMachine time;

    @BeforeEach
    void aCustomer() throws SQLException {
        Grievance.begins();
    }

    @Test
    @Clause({"6.12a", "16.8a"})
    void oneNotAboutQualityGoesToTheManagementInTheSameStroke() throws SQLException {
        Adopted.regulation("device-repair-shop");
        Adopted.regulation("device-service-team");
        String id = registered("classification", "human_factor", "about", "attitude");
        assertThat(duties("6.12a", "report")).containsExactly("met");
        assertThat(duties("16.8a", "report")).containsExactly("met");
        assertThat(as("general_manager.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("complaint.reported");
        as("general_manager.bj").get("/complaints?reported=true").then().body("items.id", contains(id));
        shown(id).body("sending.reportedTo", equalTo("management")).body("sending.reportReadAt", nullValue());
        does("general_manager.bj", id, "report/reading", Map.of())
                .statusCode(200)
                .body("sending.reportReadBy.name", equalTo("general_manager BJ"))
                .body("sending.reportReadAt", notNullValue());
        String unsorted = registered("classification", null, "about", "other");
        assertThat(duties("6.12a", "report")).containsExactly("met", "open");
        doneWell(SERVICE, unsorted, "take-up", Map.of());
        doneWell(SERVICE, unsorted, "contacts", Map.of("channel", "phone", "problem", "x", "cause", "y"));
        doneWell(SERVICE, unsorted, "messages", Map.of("about", "result", "channel", "phone", "text", "说清楚了"));
        doneWell("supervisor.bj", unsorted, "visits", Map.of("what", "上门"));
        does(SERVICE, unsorted, "closure", Map.of("outcome", "解释", "dropped", "baseless", "dropReason", "误会"))
                .statusCode(409)
                .body("code", equalTo("complaint-not-reported"));
    }

    @Test
    @Clause({"9.6a", "9.6b", "9.7a", "9.7b", "9.7c", "9.5c"})
    void everyOneEndsWithAnOutcomeAndAnAnswerAndIsOpenedAgainWhereItIsNotSolved() throws SQLException {
        Adopted.nothing();
        Adopted.regulation("medical-device-service");
        String id = takenUp();
        assertThat(duties("9.7a", "analyse")).containsExactly("open");
        doneWell(SERVICE, id, "judgement", Grievance.judgement("ours"));
        does(SERVICE, id, "closure", Map.of()).statusCode(409).body("article", equalTo("9.6a"));
        doneWell(SERVICE, id, "execution", Map.of("solution", "换一台"));
        assertThat(duties("9.7a", "analyse")).containsExactly("met");
        assertThat(duties("9.7c", "report")).containsExactly("met");
        assertThat(as("quality.bj").get("/notices").<List<String>>path("items.kind"))
                .contains("complaint.reported");
        does(SERVICE, id, "closure", Map.of("outcome", "换了一台")).statusCode(409).body("article", equalTo("9.6b"));
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "周一换"));
        doneWell(SERVICE, id, "closure", Map.of("outcome", "换了一台"));
        assertThat(duties("9.7b", "solve")).containsExactly("met");

        does(SERVICE, id, "reopening", Map.of("reason", "客户说不公道"))
                .statusCode(409)
                .body("code", equalTo("reopen-by-another"));
        String link = as(SERVICE).get("/complaints/" + id).path("followUrl");
        String token = link.substring("/p/complaint/".length());
        anyone().get("/public/complaints/" + token).then().statusCode(200).body("answer", equalTo("周一换"));
        time.forward(Duration.ofMinutes(1));
        anyone().body(Map.of("solved", false, "note", "还是漏"))
                .post("/public/complaints/" + token + "/answer")
                .then()
                .statusCode(200)
                .body("reopened", equalTo(1))
                .body("step", equalTo("settling"))
                .body("answer", nullValue());
        shown(id).body("ending.reopened", equalTo(1)).body("words.text", hasItem("还是漏"));
        assertThat(duties("9.7b", "solve")).containsExactly("met", "open");
        does(SERVICE, id, "closure", Map.of("outcome", "换了一台")).statusCode(409);
        anyone().get("/public/complaints/" + token + "x").then().statusCode(404);
    }

    @Test
    @Clause("1.20c")
    void anOrdinaryOneEndsOnlyOnceTheCustomerIsToldInWritingOrByPhone() {
        String id = takenUp();
        doneWell(SERVICE, id, "judgement", Grievance.judgement("ours"));
        doneWell(SERVICE, id, "execution", Map.of("solution", "换一台"));
        assertThat(duties("1.20c", "tell")).containsExactly("open");
        doneWell("supervisor.bj", id, "visits", Map.of("what", "上门换货"));
        does(SERVICE, id, "closure", Map.of("outcome", "换了一台"))
                .statusCode(409)
                .body("article", equalTo("1.20c"))
                .body("code", equalTo("customer-not-told"));
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "周一换"));
        assertThat(duties("1.20c", "tell")).containsExactly("met");
        doneWell(SERVICE, id, "closure", Map.of("outcome", "换了一台"));
    }

    @Test
    @Clause("5.2.2.2c")
    void notOurFaultIsToldWithTheAppraisalAndEndsWithAnAgreedNextStep() throws SQLException {
        Adopted.regulation("complaint-handling");
        String id = takenUp();
        verified(id);
        analysed(id);
        doneWell(SERVICE, id, "judgement", Grievance.judgement("not_ours"));
        Map<String, String> finding = Map.of("about", "finding", "channel", "letter", "text", "鉴定为安装时压坏");
        does(SERVICE, id, "messages", finding).statusCode(409).body("article", equalTo("5.2.2.2c"));
        doneWell(
                SERVICE,
                id,
                "judgement",
                Map.of(
                        "fault", "not_ours",
                        "cause", "misuse",
                        "finding", "安装时压坏",
                        "appraisal", "接头外力变形",
                        "appraisalGrounds", "检验报告 2026-03"));
        doneWell(SERVICE, id, "messages", finding);
        String link = as(SERVICE).get("/complaints/" + id).path("followUrl");
        anyone().get("/public/complaints/" + link.substring("/p/complaint/".length()))
                .then()
                .body("finding.fault", equalTo("not_ours"))
                .body("finding.appraisalGrounds", equalTo("检验报告 2026-03"));
        doneWell(SERVICE, id, "execution", Map.of("solution", "有偿更换接头"));
        shown(id).body("next.missing.code", hasItem("next-step-missing"));
        does(SERVICE, id, "closure", Map.of("outcome", "解释", "prevention", "不需要"))
                .statusCode(409);
        puts(SERVICE, id, "next-step", Map.of("possibleCauses", "安装用力过大", "nextStep", "有偿更换"))
                .statusCode(200);
        shown(id).body("next.missing.code.contains('next-step-missing')", equalTo(false));
    }

    @Test
    @Clause({"5.2.2.2b", "5.1.2.4b", "5.1.2.4c"})
    void noClassSkipsAStepAndTheSameCauseIsMarkedARepeat() throws SQLException {
        Adopted.regulation("complaint-handling");
        String first = ended("焊接后检漏");
        String second = takenUp("classification", "other", "about", "other");
        assertThat(duties("5.2.2.2b", "settle")).containsExactly("open");
        doneWell(SERVICE, second, "contacts", Map.of("channel", "phone", "problem", "x", "cause", "y"));
        does(SERVICE, second, "judgement", Grievance.judgement("ours"))
                .statusCode(409)
                .body("article", equalTo("5.3.3a"));
        does(SERVICE, second, "closure", Map.of("outcome", "x", "prevention", "x", "dropped", "duplicate"))
                .statusCode(400)
                .body("field", equalTo("dropReason"));
        doneWell(SERVICE, second, "investigation", Map.of("checked", "x", "checkedWith", "y", "finding", "z"));
        doneWell(SERVICE, second, "grounds", Map.of("grounds", "属实"));
        Grievance.askedAndAnswered(second, "quality", "facts", Map.of("verdict", true));
        doneWell(SERVICE, second, "analysis", Map.of());
        does(SERVICE, second, "judgement", Grievance.judgement("ours"))
                .statusCode(200)
                .body("repeatOf.id", equalTo(first))
                .body("repeatOf.prevention", equalTo("焊接后检漏"));
    }

    @Test
    @Clause("9.6b")
    void aCustomerComplainsOnTheWebWithAPhotoAndFollowsIt() throws SQLException {
        Adopted.regulation("complaint-handling");
        FreshCompany.execute("""
                insert into customer_phone (id, customer_id, number, e164, position)
                values (gen_random_uuid(), '%s', '13800138000', '+8613800138000', 0)
                """.formatted(Calls.CUSTOMER));
        Map<String, String> form = Map.of(
                "id", "0199a0c1-5c00-7000-8000-000000000001",
                "name", "张三丰",
                "phone", "138 0013 8000",
                "email", "zhang@example.com",
                "about", "attitude",
                "content", "师傅说话难听");
        String token = anyone().body(form)
                .post("/public/complaints")
                .then()
                .statusCode(201)
                .body("url", notNullValue())
                .extract()
                .path("token");
        anyone().body(form).post("/public/complaints").then().statusCode(201).body("token", equalTo(token));
        byte[] picture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2, 3};
        anyone().contentType("image/jpeg")
                .body(picture)
                .post("/public/complaints/" + token + "/photos")
                .then()
                .statusCode(201);
        as(SERVICE)
                .get("/complaints?source=public_page")
                .then()
                .body("items[0].customer.name", equalTo("张三丰"))
                .body("items[0].branch.code", equalTo("BJ"));
        anyone().get("/public/complaints/" + token)
                .then()
                .statusCode(200)
                .body("step", equalTo("registered"))
                .body("photos", equalTo(1))
                .body("messages.about", contains("progress"));
        anyone().body(Map.of("solved", true))
                .post("/public/complaints/" + token + "/answer")
                .then()
                .statusCode(409);
    }

    @Test
    @Clause({"9.7b", "9.5e"})
    void whoHearsByTelephoneWhetherItIsSolvedEntersIt() throws SQLException {
        Adopted.nothing();
        Adopted.regulation("medical-device-service");
        String id = takenUp();
        does("clerk.bj", id, "customer-answer", Map.of("solved", true, "channel", "phone"))
                .statusCode(409);
        doneWell(SERVICE, id, "judgement", Grievance.judgement("ours"));
        doneWell(SERVICE, id, "execution", Map.of("solution", "换一台"));
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "周一换"));
        doneWell(SERVICE, id, "closure", Map.of("outcome", "换了一台"));
        does("clerk.bj", id, "customer-answer", Map.of("solved", true, "channel", "phone"))
                .statusCode(200)
                .body("ending.solved", equalTo(true))
                .body("step", equalTo("closed"))
                .body("allowedActions", hasItem("recordSolved"));
        assertThat(as("clerk.bj")
                        .get("/timeline?subject=customer:" + Calls.CUSTOMER)
                        .<List<String>>path("items.kind"))
                .contains("complaint.customer_answered");
        does("clerk.tj", id, "customer-answer", Map.of("solved", true, "channel", "phone"))
                .statusCode(404);
        does(SERVICE, id, "customer-answer", Map.of("solved", false, "channel", "phone"))
                .statusCode(400)
                .body("errors[0].field", equalTo("note"));
        time.forward(Duration.ofMinutes(1));
        does(SERVICE, id, "customer-answer", Map.of("solved", false, "channel", "phone", "note", "还是漏"))
                .statusCode(200)
                .body("step", equalTo("settling"))
                .body("ending.reopened", equalTo(1));
        assertThat(duties("9.7b", "solve")).containsExactly("met", "open");
    }

    /** From the register to the account of what became of it, with a measure against its return. */
    private static String ended(String prevention) {
        String id = takenUp();
        verified(id);
        analysed(id);
        doneWell(SERVICE, id, "judgement", Grievance.judgement("ours"));
        for (String improver : List.of("quality", "technical", "production")) {
            answers(improver, "improvement", Map.of("verdict", false, "answer", "不需要"))
                    .statusCode(200);
        }
        puts(SERVICE, id, "handling", Map.of("handling", "换货")).statusCode(200);
        doneWell(SERVICE, id, "agreement", Map.of("solution", "换货三台"));
        doneWell(SERVICE, id, "execution", Map.of());
        doneWell(SERVICE, id, "messages", Map.of("about", "result", "channel", "phone", "text", "周一换"));
        doneWell("supervisor.bj", id, "visits", Map.of("what", "上门换了三台"));
        doneWell(SERVICE, id, "closure", Map.of("outcome", "换货三台", "prevention", prevention));
        return id;
    }
}
