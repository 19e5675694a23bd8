package org.aftercare.notifications;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.AftercareTest;
import org.aftercare.TestCompany;
import org.aftercare.kernel.Words;

import static org.aftercare.TestCompany.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What notices say, in the company's own words where it has some. */
@AftercareTest
class TemplatesTest {
    private static final String TEST = "/notice-templates/test";

    @Inject
    Desk desk;

    @Inject
    NoticeCatalogue catalogue;

    @Inject
    Words words;

    private static Map<String, Object> form(String zhBody) {
        return Map.of(
                "zh", Map.of("subject", "自家的标题", "body", zhBody),
                "en", Map.of("subject", "Our own subject", "body", "From {company}: {text}"));
    }

    @Test
    void aCompanySaysItInItsOwnWordsUntilItGoesBackToTheShippedOnes() {
        as("administrator.bj")
                .get("/notice-templates")
                .then()
                .body("items.find { it.kind == 'test' }.label", equalTo("Trial"))
                .body("items.find { it.kind == 'test' }.fields", contains("text", "company"))
                .body("items.find { it.kind == 'test' }.edited", equalTo(false))
                .body("items.find { it.kind == 'test' }.version", equalTo(0));
        as("administrator.bj").body(form("{text}")).put(TEST).then().statusCode(428);
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("说：{text}"))
                .put(TEST)
                .then()
                .statusCode(200)
                .body("edited", equalTo(true))
                .body("zh.body", equalTo("说：{text}"));
        Recipient clerk = Recipient.person(TestCompany.idOf("clerk.bj"));
        desk.tell("甲", clerk);
        as("administrator.bj")
                .header("If-Match", "\"7\"")
                .body(form("乙"))
                .put(TEST)
                .then()
                .statusCode(409)
                .body("code", equalTo("stale-version"))
                .body("entity.zh.body", equalTo("说：{text}"));
        as("administrator.bj").delete(TEST).then().statusCode(200).body("edited", equalTo(false));
        as("clerk.bj", "zh-CN").get("/notices").then().body("items[0].text", equalTo("说：甲"));
        as("clerk.bj").get("/notices").then().body("items[0].text", equalTo("From 测试电器: 甲"));
    }

    @Test
    void aFieldThatTheKindDoesNotHaveIsRefusedWithThoseThereAre() {
        as("administrator.bj")
                .header("If-Match", "\"0\"")
                .body(form("合同 {nummer}"))
                .put(TEST)
                .then()
                .statusCode(400)
                .body("field", equalTo("zh.body"))
                .body("detail", allOf(containsString("nummer"), containsString("text, company")));
        as("administrator.bj")
                .get("/notice-templates")
                .then()
                .body("items.find { it.kind == 'test' }.edited", equalTo(false));
    }

    @Test
    void aPreviewShowsTheMailWithTheFactsOfTheNewestNotice() {
        Map<String, Object> draft =
                Map.of("language", "zh", "subject", "关于 {text}", "body", "第一段\n换行\n\n<script>{text}</script>");
        as("administrator.bj")
                .body(draft)
                .post(TEST + "/preview")
                .then()
                .statusCode(200)
                .body("subject", equalTo("关于 ‹text›"));
        desk.tell("空调 & 电视", Recipient.customer("张三", "z@example.com", ""));
        as("administrator.bj")
                .body(draft)
                .post(TEST + "/preview")
                .then()
                .body("subject", equalTo("关于 空调 & 电视"))
                .body("text", startsWith("第一段\n换行\n\n<script>空调 & 电视</script>"))
                .body("html", containsString("第一段<br>\n换行</p>"))
                .body("html", containsString("&lt;script&gt;空调 &amp; 电视&lt;/script&gt;"))
                .body("html", not(containsString("<script>")));
        as("administrator.bj")
                .body(Map.of("language", "zh", "subject", "{x}", "body", "y"))
                .post(TEST + "/preview")
                .then()
                .statusCode(400)
                .body("field", equalTo("subject"));
    }

    @Test
    void onlyTheOfficeWritesThemAndAnUnknownKindIsNotThere() {
        as("clerk.bj").get("/notice-templates").then().statusCode(403);
        as("branch_manager.bj").delete(TEST).then().statusCode(403);
        as("service_department.bj")
                .header("If-Match", "\"0\"")
                .body(form("x"))
                .put("/notice-templates/nobody.knows")
                .then()
                .statusCode(404);
    }

    @Test
    void everyKindIsCalledSomethingInBothLanguages() {
        assertThat(catalogue.all())
                .allSatisfy(
                        entry -> assertThat(words.knows("notice." + entry.kind().name()))
                                .as(entry.kind().name())
                                .isTrue());
    }
}
