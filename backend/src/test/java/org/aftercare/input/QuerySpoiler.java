package org.aftercare.input;

import java.util.Base64;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.input.Asked.Must;

/** Makes the part of an address after the question mark bad. */
final class QuerySpoiler {
    private static final String LONG = "x".repeat(3000);

    private final ApiContract contract;
    private final KnownRecords known;

    QuerySpoiler(ApiContract contract, KnownRecords known) {
        this.contract = contract;
        this.known = known;
    }

    void spoil(Draft draft, Random dice) {
        List<ApiOperation.Parameter> parameters = draft.operation.in("query");
        if (parameters.isEmpty() || dice.nextInt(8) == 0) {
            spoilWhole(draft, dice);
            return;
        }
        ApiOperation.Parameter one = parameters.get(dice.nextInt(parameters.size()));
        draft.query.removeIf(said -> said.startsWith(one.name() + "="));
        JsonNode schema = contract.resolved(one.schema());
        if (one.name().equals("after") && dice.nextBoolean()) {
            cursor(draft, one.name(), dice);
            return;
        }
        Nasty.Text text = nasty(schema, dice);
        draft.query.add(one.name() + "=" + GoodRequests.encoded(text.text()));
        // An empty value, and blanks around nothing, are what a form sends that was left empty.
        boolean left = text.text().isBlank();
        draft.spoiled(
                one.name() + " " + text.kind(),
                !left && mustBeRefused(schema, text.text()) ? Must.BE_REFUSED : Must.BE_ANSWERED);
    }

    private static Nasty.Text nasty(JsonNode schema, Random dice) {
        String type = schema.path("type").asText();
        String format = schema.path("format").asText();
        if (dice.nextInt(3) == 0) {
            return Nasty.text(dice);
        }
        if (type.equals("integer")) {
            List<String> numbers = List.of(
                    "0",
                    "-1",
                    "2147483647",
                    "2147483648",
                    "-2147483648",
                    "9223372036854775808",
                    "1.5",
                    "1e3",
                    "0x10",
                    "١",
                    "abc",
                    "+5",
                    "5 ");
            String number = numbers.get(dice.nextInt(numbers.size()));
            return new Nasty.Text("number " + number, number);
        }
        if (type.equals("boolean")) {
            String word = List.of("maybe", "1", "yes", "TRUE", "tru", "null").get(dice.nextInt(6));
            return new Nasty.Text("word " + word, word);
        }
        if (schema.has("enum")) {
            String first = schema.get("enum").get(0).asText();
            return List.of(
                            new Nasty.Text("no constant", "no_such_constant"),
                            new Nasty.Text("another case", first.toUpperCase(java.util.Locale.ROOT)),
                            new Nasty.Text("position of a constant", "0"))
                    .get(dice.nextInt(3));
        }
        return switch (format) {
            case "date" -> Nasty.one(Nasty.DATES, dice);
            case "date-time" -> Nasty.one(Nasty.INSTANTS, dice);
            case "uuid" -> Nasty.one(Nasty.IDS, dice);
            default -> dice.nextInt(6) == 0 ? new Nasty.Text("long", LONG) : Nasty.text(dice);
        };
    }

    /** What a query says is text; these are the texts that are no value of the schema, whoever reads them. */
    private static boolean mustBeRefused(JsonNode schema, String text) {
        if (schema.has("enum")) {
            for (JsonNode one : schema.get("enum")) {
                if (one.asText().equals(text)) {
                    return false;
                }
            }
            return true;
        }
        return switch (schema.path("type").asText() + " "
                + schema.path("format").asText()) {
            case "integer int32" ->
                !text.matches("[+-]?[0-9]{1,10}") || new java.math.BigInteger(text).bitLength() > 31;
            case "boolean " -> !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false");
            case "string uuid" -> !text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
            case "string date" -> !text.matches("[+-]?\\d{4,10}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
            default ->
                schema.has("pattern") && !text.matches(schema.get("pattern").asText());
        };
    }

    private void cursor(Draft draft, String name, Random dice) {
        String inside = switch (dice.nextInt(7)) {
            case 0 -> known.anyId(dice);
            case 1 -> "";
            case 2 -> "' or '1'='1";
            case 3 -> "2026-03-02T09:00:00Z\n" + known.anyId(dice);
            case 4 -> "\n\n\n";
            case 5 -> "a\u0000b\n" + known.anyId(dice);
            default -> "+999999999-12-31T00:00:00Z\n9\nx";
        };
        String made = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(inside.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        draft.query.add(name + "=" + made);
        draft.spoiled("made-up cursor of " + inside.replaceAll("\\s+", "_"), Must.BE_ANSWERED);
    }

    private static void spoilWhole(Draft draft, Random dice) {
        List<Nasty.Text> ways = List.of(
                new Nasty.Text("unknown parameter", "zq81=1"),
                new Nasty.Text("nothing but signs", "&&&=&=1&"),
                new Nasty.Text("broken encoding", "q=%zz"),
                new Nasty.Text("encoding broken off", "q=%"),
                new Nasty.Text("bytes that are no UTF-8", "q=%ff%fe"),
                new Nasty.Text("overlong slash", "q=%c0%af"),
                new Nasty.Text("NUL", "q=%00"),
                new Nasty.Text("line break", "q=%0d%0aX-Injected:%201"),
                new Nasty.Text("twice the same", "limit=1&limit=2&q=a&q=b"),
                new Nasty.Text("brackets", "q[]=1&limit[0]=5"),
                new Nasty.Text("many", "a=1&".repeat(1500)),
                new Nasty.Text("another action", "_method=DELETE&action=delete"),
                new Nasty.Text("long name", LONG + "=1"));
        Nasty.Text way = ways.get(dice.nextInt(ways.size()));
        draft.query.add(way.text());
        draft.spoiled("query: " + way.kind(), Must.BE_ANSWERED);
    }
}
