package org.aftercare.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Holds an answer against what every answer must be, and against what this request must be told. */
final class Judge {
    /** Statuses that any operation may answer with, whatever it does: of the protocol, not of the operation. */
    private static final Set<Integer> OF_THE_PROTOCOL = Set.of(400, 405, 406, 413, 414, 415, 429, 431);

    private static final Pattern INSIDES = Pattern.compile(
            "\\bat [\\w$.]+\\([\\w$]+\\.java:\\d+\\)|\\b(java|javax|jakarta|sun)\\.[a-z]+\\.[A-Za-z]|\\b(org\\.(aftercare|hibernate|postgresql|jboss|vertx)|io\\.(vertx|quarkus|smallrye|netty)|com\\.fasterxml)\\.\\w"
                    + "|[A-Z]\\w+(Exception|Error)\\b(?! [a-z])");
    private static final Pattern SQL = Pattern.compile(
            "(?i)\\bselect\\b.{1,200}\\bfrom\\b|\\binsert into\\b|\\bupdate \\w+ set\\b|\\bdelete from\\b|SQLSTATE|relation \"|duplicate key|violates \\w+ constraint|syntax error at");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final long SLEPT_MILLIS = 5_500;

    private final ApiContract contract;
    private final SchemaFit fit;
    private final ObjectMapper json = new ObjectMapper();

    Judge(ApiContract contract, SchemaFit fit) {
        this.contract = contract;
        this.fit = fit;
    }

    List<Finding> judge(Asked asked, Answer answer) {
        List<Finding> findings = new ArrayList<>();
        if (answer.status() == 0) {
            findings.add(Finding.of(FaultClass.NO_ANSWER, asked, answer, "the line was closed"));
            return findings;
        }
        if (answer.millis() > SLEPT_MILLIS && asked.curl().contains("pg_sleep")) {
            findings.add(Finding.of(FaultClass.INJECTION, asked, answer, "the database slept"));
        }
        if (answer.status() >= 500) {
            findings.add(Finding.of(FaultClass.BROKEN, asked, answer, "answered " + answer.status()));
        }
        if (answer.accepted()) {
            accepted(asked, answer, findings);
        } else if (answer.status() >= 400) {
            refused(asked, answer, findings);
        } else {
            findings.add(Finding.of(FaultClass.SCHEMA, asked, answer, "answered " + answer.status()));
        }
        authorized(asked, answer, findings);
        return findings;
    }

    private void accepted(Asked asked, Answer answer, List<Finding> findings) {
        switch (asked.must()) {
            case BE_REFUSED -> findings.add(Finding.of(FaultClass.VALIDATION, asked, answer, "accepted"));
            case BE_REFUSED_AS_UNKNOWN ->
                findings.add(Finding.of(FaultClass.MASS_ASSIGNMENT, asked, answer, "accepted"));
            default -> {}
        }
        if (asked.method().equals("HEAD") || asked.kind().startsWith(Asked.PATH)) {
            return;
        }
        if (!asked.operation().method().equals(asked.method())) {
            findings.add(
                    Finding.of(FaultClass.HIDDEN, asked, answer, "accepted by a method the document does not have"));
            return;
        }
        if (!asked.operation().answers().containsKey(answer.status())) {
            findings.add(Finding.of(FaultClass.SCHEMA, asked, answer, "status not in the document"));
            return;
        }
        fitting(asked, answer, findings);
    }

    private void fitting(Asked asked, Answer answer, List<Finding> findings) {
        var contents = asked.operation().answers().get(answer.status());
        if (contents.isEmpty() || answer.body().length == 0) {
            if (contents.isEmpty() != (answer.body().length == 0) && !contents.containsKey("text/event-stream")) {
                findings.add(Finding.of(
                        FaultClass.SCHEMA,
                        asked,
                        answer,
                        contents.isEmpty() ? "a body where none is told" : "no body"));
            }
            return;
        }
        JsonNode schema = contents.entrySet().stream()
                .filter(one -> one.getKey().split(";")[0].equals(answer.type())
                        || one.getKey().equals("application/octet-stream"))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        if (schema == null) {
            findings.add(Finding.of(FaultClass.SCHEMA, asked, answer, "media type " + answer.type()));
        } else if (answer.type().equals(ApiOperation.JSON)) {
            JsonNode body = read(answer);
            if (body == null) {
                findings.add(Finding.of(FaultClass.SCHEMA, asked, answer, "no JSON"));
            } else {
                List<String> faults = fit.faults(schema, body);
                if (!faults.isEmpty()) {
                    findings.add(Finding.of(FaultClass.SCHEMA, asked, answer, faults.get(0)));
                }
            }
            if (INSIDES.matcher(answer.text()).find() && !asked.curl().contains("java.")) {
                findings.add(Finding.of(FaultClass.STACK_TRACE, asked, answer, found(INSIDES, answer.text())));
            }
        }
    }

    private void refused(Asked asked, Answer answer, List<Finding> findings) {
        if (asked.method().equals("HEAD") || asked.kind().startsWith(Asked.NO_HTTP) && answer.body().length == 0) {
            return;
        }
        String text = answer.text();
        for (Pattern inside : List.of(INSIDES, SQL)) {
            String found = found(inside, text);
            if (found != null && !asked.curl().contains(found)) {
                findings.add(Finding.of(FaultClass.STACK_TRACE, asked, answer, found));
            }
        }
        JsonNode problem = read(answer);
        if (!answer.type().equals("application/problem+json") || problem == null || !problem.isObject()) {
            findings.add(Finding.of(FaultClass.NO_PROBLEM, asked, answer, answer.status() + " as " + answer.type()));
            return;
        }
        ((com.fasterxml.jackson.databind.node.ObjectNode) problem)
                .retain(contract.named("Problem").get("properties").properties().stream()
                        .map(java.util.Map.Entry::getKey)
                        .toList());
        List<String> faults = fit.faults(contract.named("Problem"), problem);
        if (!faults.isEmpty() || problem.path("status").asInt() != answer.status()) {
            findings.add(Finding.of(
                    FaultClass.NO_PROBLEM, asked, answer, "a problem document that breaks its schema: " + faults));
        }
        inLanguage(asked, answer, problem, findings);
        if (!asked.operation().refusals().contains(answer.status())
                && !OF_THE_PROTOCOL.contains(answer.status())
                && asked.method().equals(asked.operation().method())
                && asked.must() != Asked.Must.BE_UNKNOWN_CALLER
                && !asked.kind().startsWith(Asked.PATH)
                && answer.status() < 500) {
            findings.add(Finding.of(
                    FaultClass.SCHEMA,
                    asked,
                    answer,
                    "refused with " + answer.status() + ", which the document does not tell"));
        }
    }

    private static void inLanguage(Asked asked, Answer answer, JsonNode problem, List<Finding> findings) {
        List<String> said = new ArrayList<>(
                List.of(problem.path("title").asText(), problem.path("detail").asText()));
        problem.path("errors").forEach(one -> said.add(one.path("message").asText()));
        Pattern wanted = asked.language().equals("en") ? LATIN_WORD : CHINESE;
        boolean wrongTitle =
                asked.language().equals("en") && CHINESE.matcher(said.get(0)).find();
        for (String sentence : said) {
            if (!wanted.matcher(sentence).find()
                    || wrongTitle
                    || sentence.contains("{0}") && !asked.curl().contains("{0}")) {
                findings.add(Finding.of(FaultClass.LANGUAGE, asked, answer, asked.language() + ": " + sentence));
                return;
            }
        }
    }

    private static void authorized(Asked asked, Answer answer, List<Finding> findings) {
        int wanted = switch (asked.must()) {
            case BE_FORBIDDEN -> 403;
            case BE_UNKNOWN_CALLER -> 401;
            default -> answer.status();
        };
        if (answer.status() != wanted) {
            findings.add(
                    Finding.of(FaultClass.AUTHORIZATION, asked, answer, "not " + wanted + " but " + answer.status()));
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : null;
    }

    private JsonNode read(Answer answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException broken) {
            return null;
        }
    }
}
