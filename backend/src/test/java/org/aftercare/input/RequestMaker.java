package org.aftercare.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.aftercare.input.Asked.Must;

/** Requests to one operation, by a seed: each good but for one thing, and some good altogether. */
final class RequestMaker {
    private static final long BEYOND_READING = 200L * 1024 * 1024;

    private final GoodRequests good;
    private final BodySpoiler bodies;
    private final QuerySpoiler queries;
    private final HeadSpoiler heads;

    RequestMaker(ApiContract contract, KnownRecords known, SchemaFit fit, GoodRequests good, People people) {
        Map<String, Set<String>> methods = new HashMap<>();
        contract.operations.forEach(one ->
                methods.computeIfAbsent(one.path(), any -> new TreeSet<>()).add(one.method()));
        this.good = good;
        this.bodies = new BodySpoiler(contract, fit, new BadValues(contract, known));
        this.queries = new QuerySpoiler(contract, known);
        this.heads = new HeadSpoiler(people, methods);
    }

    List<Asked> make(ApiOperation operation, int many, long seed) {
        Random dice = new Random(seed * 31 + operation.id().hashCode());
        List<Asked> made = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Draft draft = good.of(operation, dice);
            spoil(draft, dice);
            made.add(draft.asked());
        }
        return made;
    }

    private void spoil(Draft draft, Random dice) {
        ApiOperation operation = draft.operation;
        int body = operation.bodies().isEmpty() ? 0 : 50;
        int query = operation.in("query").isEmpty() ? 4 : operation.reads() ? 45 : 15;
        int path = operation.path().contains("{") ? 12 : 4;
        int way = dice.nextInt(10 + body + query + path + 24);
        if ((way -= 10) < 0) {
            return;
        }
        if ((way -= body) < 0) {
            spoilBody(draft, dice);
        } else if ((way -= query) < 0) {
            queries.spoil(draft, dice);
        } else if ((way -= path) < 0) {
            heads.path(draft, dice);
        } else if ((way -= 8) < 0) {
            heads.header(draft, dice);
        } else if ((way -= 8) < 0) {
            heads.caller(draft, dice);
        } else if ((way -= 4) < 0) {
            heads.method(draft, dice);
        } else if (way == 0 && draft.body != null) {
            tooLarge(draft);
        } else {
            heads.mediaType(draft, dice);
        }
    }

    private void spoilBody(Draft draft, Random dice) {
        if (!draft.operation.takesJson()) {
            Files.Bad bad = Files.bad(draft.headers.get("Content-Type"), dice);
            draft.body = bad.bytes();
            draft.spoiled(bad.kind(), Must.BE_ANSWERED);
            return;
        }
        ObjectNode form = good.form(draft, dice);
        BodySpoiler.Spoiled spoiled = bodies.spoil(draft.operation, form, dice);
        draft.body = spoiled.body();
        draft.spoiled(spoiled.kind(), spoiled.must());
    }

    /** It says so; that is enough to be refused, and the line is closed before anything of it is sent. */
    private static void tooLarge(Draft draft) {
        draft.headers.put("Content-Length", Long.toString(BEYOND_READING));
        draft.body = new byte[0];
        draft.spoiled("200 MB announced", Must.BE_REFUSED);
    }
}
