package org.aftercare.approvals;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import org.aftercare.Adopted;
import org.aftercare.AftercareTest;
import org.aftercare.Clause;
import org.aftercare.kernel.TimeMachine;

import static org.aftercare.TestCompany.as;
import static org.aftercare.TestCompany.idOf;
import static org.aftercare.approvals.Contracts.ask;
import static org.aftercare.approvals.Contracts.asked;
import static org.aftercare.approvals.Contracts.conclude;
import static org.aftercare.approvals.Contracts.concludeAs;
import static org.aftercare.approvals.Contracts.dearer;
import static org.aftercare.approvals.Contracts.refuse;
import static org.aftercare.approvals.Contracts.sign;
import static org.aftercare.approvals.Contracts.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@AftercareTest
class ApprovalsTest {
    @Inject
    TimeMachine time;

    private static void behind(String mode, String... roles) throws Exception {
        Adopted.article(
                "99.1",
                "[{\"kind\": \"gate\", \"key\": \"agreed\", \"action\": \"contract.conclude\", \"signatures\": {\"mode\": \"%s\", \"by\": [\"%s\"]}}]"
                        .formatted(mode, String.join("\", \"", roles)));
    }

    @Test
    @Clause("12.4.21a")
    void aContractIsReviewedByTheSupervisorAndThenApprovedByTheGeneralManager() throws Exception {
        Adopted.regulation("sales-logistics-and-contracts");
        Map<String, Object> terms = new HashMap<>(terms(80));
        conclude(terms)
                .statusCode(409)
                .body("code", equalTo("contract-unconfirmed"))
                .body("article", equalTo("12.4.21a"));
        terms.put("confirmedOn", "2026-03-01");
        conclude(terms).statusCode(400).body("field", equalTo("confirmedBy"));
        terms.put("confirmedBy", "李经理");
        conclude(terms)
                .statusCode(409)
                .body("code", equalTo("approval-required"))
                .body("article", equalTo("12.4.21a"))
                .body("detail", containsString("supervisor"))
                .body("approval.missing.role", contains("supervisor", "general_manager"))
                .body("approval.missing[0].people", contains("supervisor BJ"))
                .body("approval.missing[1].people", contains("general_manager BJ", "general_manager TJ"))
                .body("approval.pending", nullValue());
        String first = asked(terms);
        conclude(terms).statusCode(409).body("approval.pending", equalTo(first));
        as("supervisor.bj")
                .get("/approvals/" + first)
                .then()
                .body("number", startsWith("SPBJ260302-"))
                .body("status", equalTo("waiting"))
                .body("actionLabel", equalTo("Concluding a maintenance contract"))
                .body("article.ref", equalTo("12.4.21a"))
                .body("subject.label", equalTo("华联商厦"))
                .body("askedBy.name", equalTo("clerk BJ"))
                .body("note", equalTo("老客户"))
                .body("facts.find { it.name == 'amount' }.value", equalTo("80"))
                .body("facts.find { it.name == 'serials' }.value", equalTo("SN-1"))
                .body("steps.mine", contains(true, false))
                .body("allowedActions", contains("signApproval", "refuseApproval"));
        sign("general_manager.tj", first).statusCode(409).body("code", equalTo("not-your-turn"));
        sign("supervisor.bj", first).statusCode(200).body("status", equalTo("waiting"));
        conclude(terms).statusCode(409).body("approval.missing.role", contains("general_manager"));
        refuse("general_manager.tj", first, "价格太低")
                .statusCode(200)
                .body("status", equalTo("refused"))
                .body("steps[1].reason", equalTo("价格太低"));
        conclude(terms).statusCode(409).body("approval.pending", nullValue()).body("approval.refused", equalTo("价格太低"));

        String again = asked(terms);
        assertThat(again).isNotEqualTo(first);
        sign("supervisor.bj", again).statusCode(200);
        sign("general_manager.bj", again).statusCode(200).body("status", equalTo("signed"));
        String contract = conclude(terms)
                .statusCode(201)
                .body("confirmedOn", equalTo("2026-03-01"))
                .body("confirmedBy", equalTo("李经理"))
                .extract()
                .path("id");
        as("clerk.bj").get("/approvals/" + again).then().body("status", equalTo("used"));
        as("clerk.bj")
                .get("/timeline?subject=approval:" + again)
                .then()
                .body("items.kind", contains("approval.used", "approval.signed", "approval.signed", "approval.asked"));
        assertThat(contract).isNotBlank();
        // What was signed was for one contract.
        conclude(terms).statusCode(409).body("code", equalTo("approval-required"));
    }

    @Test
    void otherFactsAreNotWhatWasSigned() throws Exception {
        behind("in_order", "supervisor", "general_manager");
        Map<String, Object> terms = terms(80);
        String first = asked(terms);
        sign("supervisor.bj", first).statusCode(200);
        Map<String, Object> dearer = dearer(terms, 90);
        conclude(dearer).statusCode(409).body("approval.pending", nullValue()).body("approval.missing", hasSize(2));
        String second = asked(dearer);
        as("clerk.bj").get("/approvals/" + first).then().body("status", equalTo("outdated"));
        sign("general_manager.bj", first).statusCode(409).body("code", equalTo("approval-is-outdated"));
        sign("supervisor.bj", second).statusCode(200);
        sign("general_manager.bj", second).statusCode(200);
        conclude(terms).statusCode(409);
        conclude(dearer).statusCode(201);
    }

    @Test
    void twoContractsOfOneCustomerAreSignedForApart() throws Exception {
        behind("all", "supervisor");
        Map<String, Object> one = new HashMap<>(terms(80));
        one.put("id", UUID.randomUUID());
        Map<String, Object> other = dearer(one, 90);
        other.put("id", UUID.randomUUID());
        String first = asked(one);
        String second = asked(other);
        as("clerk.bj")
                .get("/approvals/" + first)
                .then()
                .body("status", equalTo("waiting"))
                .body("facts.name", not(hasItem("contractId")));
        refuse("supervisor.bj", second, "太贵").statusCode(200);
        conclude(one).statusCode(409).body("approval.pending", equalTo(first)).body("approval.refused", nullValue());
        sign("supervisor.bj", first).statusCode(200);
        // The same terms, but another contract.
        Map<String, Object> twin = new HashMap<>(one);
        twin.put("id", UUID.randomUUID());
        conclude(twin).statusCode(409).body("code", equalTo("approval-required"));
        conclude(one).statusCode(201).body("id", equalTo(one.get("id").toString()));
        // What was asked for one contract is outdated by other terms of the same.
        String third = asked(twin);
        asked(dearer(twin, 95));
        as("clerk.bj").get("/approvals/" + third).then().body("status", equalTo("outdated"));
    }

    @Test
    void whileOneWaitsAskingAgainIsTheSameRequest() throws Exception {
        behind("all", "supervisor");
        Map<String, Object> terms = terms(80);
        String first = asked(terms);
        ask("clerk.bj", terms).then().statusCode(200).body("id", equalTo(first));
        as("clerk.bj").post("/approvals/" + first + "/withdrawal").then().body("status", equalTo("withdrawn"));
        assertThat(asked(terms)).isNotEqualTo(first);
    }

    @Test
    void ofAnyOneIsEnough() throws Exception {
        behind("any", "supervisor", "branch_manager");
        Map<String, Object> terms = terms(80);
        String request = asked(terms);
        sign("branch_manager.bj", request).statusCode(200).body("status", equalTo("signed"));
        sign("supervisor.bj", request).statusCode(409).body("code", equalTo("approval-is-signed"));
        conclude(terms).statusCode(201);
    }

    @Test
    void allSignInWhicheverOrder() throws Exception {
        behind("all", "supervisor", "branch_manager", "quality");
        Map<String, Object> terms = terms(80);
        String request = asked(terms);
        sign("quality.tj", request).statusCode(200).body("status", equalTo("waiting"));
        sign("quality.tj", request).statusCode(409).body("code", equalTo("signed-already"));
        sign("branch_manager.bj", request).statusCode(200);
        conclude(terms).statusCode(409).body("approval.missing.role", contains("supervisor"));
        sign("supervisor.bj", request).statusCode(200).body("status", equalTo("signed"));
        conclude(terms).statusCode(201);
    }

    @Test
    void onlyWhoHoldsTheRoleThereSigns() throws Exception {
        behind("all", "supervisor");
        String request = asked(terms(80));
        sign("technician.bj", request)
                .statusCode(403)
                .body("code", equalTo("signature-of-others"))
                .body("detail", containsString("supervisor"));
        sign("supervisor.tj", request).statusCode(404);
        sign("general_manager.tj", request).statusCode(403);
        as("supervisor.bj").get("/approvals/count").then().body("toSign", equalTo(1));
        as("supervisor.bj").get("/approvals").then().body("items.id", contains(request));
        as("supervisor.tj").get("/approvals/count").then().body("toSign", equalTo(0));
        as("technician.bj").get("/approvals?box=to_sign").then().body("items", empty());
        as("technician.bj").get("/approvals?box=all").then().body("items.id", contains(request));
        as("clerk.bj").get("/approvals?box=asked&status=waiting").then().body("items.id", contains(request));
    }

    @Test
    void nobodySignsTheirOwnRequestUnlessThereIsNobodyElse() throws Exception {
        behind("all", "service_department");
        Map<String, Object> terms = terms(80);
        String own = ask("service_department.bj", terms).path("id");
        sign("service_department.bj", own).statusCode(409).body("code", equalTo("own-request"));
        sign("service_department.tj", own).statusCode(200);
        concludeAs("service_department.bj", terms).statusCode(201);

        Adopted.retire("99.1");
        Adopted.article(
                "99.2",
                "[{\"kind\": \"gate\", \"key\": \"one\", \"action\": \"contract.conclude\", \"signatures\": {\"mode\": \"all\", \"by\": [\"supervisor\"]}}]");
        String onlyOne = ask("supervisor.bj", dearer(terms, 90)).path("id");
        sign("supervisor.bj", onlyOne).statusCode(200).body("status", equalTo("signed"));
    }

    @Test
    void aDeputySignsWhileTheOtherIsAway() throws Exception {
        behind("all", "branch_manager");
        Map<String, Object> terms = terms(80);
        String request = asked(terms);
        sign("supervisor.bj", request).statusCode(403);
        Map<String, Object> away = new HashMap<>();
        away.put("to", idOf("supervisor.bj"));
        away.put("from", "2026-03-02");
        away.put("until", "2026-03-03");
        as("branch_manager.bj")
                .body(away)
                .put("/my-delegation")
                .then()
                .statusCode(200)
                .body("to.name", equalTo("supervisor BJ"));
        conclude(terms)
                .statusCode(409)
                .body("approval.missing[0].people", contains("branch_manager BJ", "supervisor BJ"));
        as("supervisor.bj").get("/approvals/count").then().body("toSign", equalTo(1));
        time.forward(Duration.ofDays(2));
        sign("supervisor.bj", request).statusCode(403);
        away.put("until", "2026-03-05");
        as("branch_manager.bj").body(away).put("/my-delegation").then().statusCode(200);
        sign("supervisor.bj", request)
                .statusCode(200)
                .body("steps[0].person.name", equalTo("supervisor BJ"))
                .body("steps[0].onBehalfOf.name", equalTo("branch_manager BJ"));
        as("branch_manager.bj").body("null").put("/my-delegation").then().statusCode(204);
        as("branch_manager.bj").get("/my-delegation").then().statusCode(204);
    }

    @Test
    void whoeverIsNextIsToldAndThenWhoAsked() throws Exception {
        behind("in_order", "supervisor", "general_manager");
        String request = asked(terms(80));
        as("supervisor.bj").get("/notices").then().body("items.kind", hasItem("approval.requested"));
        as("general_manager.bj").get("/notices").then().body("items", empty());
        sign("supervisor.bj", request).statusCode(200);
        as("general_manager.bj")
                .get("/notices")
                .then()
                .body("items.kind", hasItem("approval.requested"))
                .body("items[0].title", containsString("Concluding a maintenance contract"));
        as("clerk.bj").get("/notices").then().body("items.kind", not(hasItem("approval.decided")));
        refuse("general_manager.bj", request, "再谈谈").statusCode(200);
        as("clerk.bj")
                .get("/notices")
                .then()
                .body("items[0].kind", equalTo("approval.decided"))
                .body("items[0].text", containsString("再谈谈"));
    }

    @Test
    void whatWasNeverRefusedIsNotAskedFor() throws Exception {
        Map<String, Object> terms = terms(80);
        Map<String, Object> form = new HashMap<>();
        form.put("action", "contract.conclude");
        form.put("subject", Map.of("kind", "customer", "id", terms.get("customerId")));
        form.put("facts", Map.of("customer", "华联商厦", "units", 1, "months", 12));
        as("clerk.bj")
                .body(form)
                .post("/approvals")
                .then()
                .statusCode(409)
                .body("code", equalTo("no-signature-needed"));
        form.put("facts", Map.of("colour", "red"));
        as("clerk.bj").body(form).post("/approvals").then().statusCode(400).body("field", equalTo("facts"));
        form.put("action", "contract.dream");
        as("clerk.bj").body(form).post("/approvals").then().statusCode(400).body("field", equalTo("action"));
    }

    @Test
    void ofTwoWhoSignAtOnceNeitherIsLost() throws Exception {
        behind("all", "supervisor", "branch_manager", "general_manager", "quality");
        Map<String, Object> terms = terms(80);
        String request = asked(terms);
        var signers = Stream.of(
                        "supervisor.bj", "branch_manager.bj", "general_manager.bj", "general_manager.tj", "quality.bj")
                .map(who -> as(who))
                .toList();
        List<Integer> answers = signers.stream()
                .map(who -> CompletableFuture.supplyAsync(
                        () -> who.post("/approvals/" + request + "/signature").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(status -> status == 200).hasSize(4);
        assertThat(answers).filteredOn(status -> status == 403 || status == 409).hasSize(1);
        as("clerk.bj")
                .get("/approvals/" + request)
                .then()
                .body("status", equalTo("signed"))
                .body("steps.decision", hasItems("signed"));
        conclude(terms).statusCode(201);
    }

    @Test
    void ofTwoActionsAtOnceOneUsesTheSignatures() throws Exception {
        behind("all", "supervisor");
        Map<String, Object> terms = terms(80);
        sign("supervisor.bj", asked(terms)).statusCode(200);
        var clerks = Stream.of(as("clerk.bj"), as("clerk.bj"), as("clerk.bj"))
                .map(clerk -> clerk.body(terms))
                .toList();
        List<Integer> answers = clerks.stream()
                .map(clerk -> CompletableFuture.supplyAsync(
                        () -> clerk.post("/contracts").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(2);
    }
}
