package org.aftercare.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What is looked for finds nothing, however it is written: a condition in it must not become one of the query's. */
final class InjectionProbe {
    private static final String NOWHERE = "zq81nowhere";
    private static final List<String> TRUE = List.of(
            NOWHERE + "' or '1'='1",
            NOWHERE + "') or ('1'='1",
            NOWHERE + "%' or '%'='",
            NOWHERE + "\" or \"1\"=\"1",
            NOWHERE + "' or true --",
            NOWHERE + "'||'");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final InputRun run;

    InjectionProbe(InputRun run) {
        this.run = run;
    }

    List<Finding> probe(ApiOperation operation, Random dice) {
        List<Finding> findings = new ArrayList<>();
        if (!operation.reads() || operation.answers().get(200).containsKey("text/event-stream")) {
            return findings;
        }
        for (ApiOperation.Parameter parameter : operation.in("query")) {
            JsonNode schema = parameter.schema();
            if (!schema.path("type").asText().equals("string")
                    || schema.has("pattern")
                    || parameter.name().equals("after")) {
                continue;
            }
            Draft draft = run.good.of(operation, dice);
            draft.query.clear();
            int none = found(ask(draft, parameter, NOWHERE));
            for (String condition : TRUE) {
                Answer answer = ask(draft, parameter, condition);
                draft.kind = parameter.name() + " with a condition that is true";
                if (none >= 0 && found(answer) > none) {
                    findings.add(Finding.of(
                            FaultClass.INJECTION, draft.asked(), answer, "it found what was not looked for"));
                }
            }
        }
        return findings;
    }

    private Answer ask(Draft draft, ApiOperation.Parameter parameter, String text) {
        draft.query.clear();
        draft.query.add(parameter.name() + "=" + GoodRequests.encoded(text));
        return run.ask(draft.asked());
    }

    /** How many; -1 where it was refused or is no list. */
    private static int found(Answer answer) {
        if (!answer.accepted()) {
            return -1;
        }
        try {
            JsonNode body = JSON.readTree(answer.body());
            JsonNode items = body.has("items") ? body.get("items") : body;
            return items.isArray() ? items.size() : -1;
        } catch (java.io.IOException noJson) {
            return answer.body().length;
        }
    }
}
