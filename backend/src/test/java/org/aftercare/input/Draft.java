package org.aftercare.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.aftercare.input.Asked.Header;
import org.aftercare.input.Asked.Must;

/** A request being written: good at first, then spoiled in one way. */
final class Draft {
    final ApiOperation operation;
    String kind = "good";
    Must must = Must.BE_ANSWERED;
    String who;
    String method;
    String path;
    /** Name and value, encoded. */
    final List<String> query = new ArrayList<>();

    final Map<String, String> headers = new LinkedHashMap<>();
    byte[] body;

    Draft(ApiOperation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    void spoiled(String how, Must must) {
        this.kind = how;
        this.must = must;
    }

    Asked asked() {
        return new Asked(
                operation,
                kind,
                must,
                who,
                method,
                query.isEmpty() ? path : path + "?" + String.join("&", query),
                headers.entrySet().stream()
                        .map(one -> new Header(one.getKey(), one.getValue()))
                        .toList(),
                body);
    }
}
