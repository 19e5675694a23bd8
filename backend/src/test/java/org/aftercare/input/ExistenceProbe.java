package org.aftercare.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.aftercare.input.Asked.Must;

/** Not yours and not there answer alike: what somebody cannot read answers them as an id nobody ever gave. */
final class ExistenceProbe {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GoodRequests good;
    private final People people;
    private final InputRun run;
    private final Map<String, ApiOperation> reading = new HashMap<>();

    ExistenceProbe(InputRun run) {
        this.run = run;
        this.good = run.good;
        this.people = run.people;
        run.contract.operations.stream().filter(ApiOperation::reads).forEach(one -> reading.put(one.path(), one));
    }

    /** Of so many tries, those about records of others; each is asked twice, about that record and about none. */
    List<Finding> probe(ApiOperation operation, int tries, Random dice) {
        int end = operation.path().indexOf('}') + 1;
        ApiOperation read = reading.get(operation.path().substring(0, end));
        boolean byId = operation.in("path").stream()
                .limit(1)
                .allMatch(one -> one.schema().path("$ref").asText().endsWith("/UUID"));
        List<String> askers = people.ofBranches(operation);
        if (end == 0 || !byId || read == null || askers.isEmpty() || operation.isPublic()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < tries; i++) {
            Draft draft = good.of(operation, dice);
            draft.who = askers.get(dice.nextInt(askers.size()));
            draft.headers.remove("Idempotency-Key");
            draft.kind = "a record of others";
            Asked asked = draft.asked();
            String place =
                    draft.path.split("/")[operation.path().substring(0, end).split("/").length - 1];
            String look = draft.path.substring(0, draft.path.indexOf(place) + place.length());
            Answer own = run.ask(new Asked(read, "look", Must.BE_ANSWERED, draft.who, "GET", look, List.of(), null));
            if (own.status() != 404) {
                continue;
            }
            Answer theirs = run.ask(asked);
            draft.path = draft.path.replace(place, new UUID(dice.nextLong(), dice.nextLong()).toString());
            Answer nobodys = run.ask(draft.asked());
            if (theirs.status() != nobodys.status() || !told(theirs).equals(told(nobodys))) {
                findings.add(Finding.of(
                        FaultClass.EXISTENCE,
                        asked,
                        theirs,
                        "of no record: " + nobodys.status() + " " + told(nobodys)));
            }
        }
        return findings;
    }

    private static String told(Answer answer) {
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("code").asText() + ": " + problem.path("detail").asText();
        } catch (java.io.IOException none) {
            return answer.text();
        }
    }
}
