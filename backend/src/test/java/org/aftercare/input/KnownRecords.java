package org.aftercare.input;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Some rows of every table, and what names mean which: requests about nothing that exists would not get far. */
final class KnownRecords {
    private static final String TABLES =
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'stored_file' order by 1";
    private static final String REFERENCES = """
            select a.attname, c.confrelid::regclass::text, count(*)
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and array_length(c.conkey, 1) = 1
            group by 1, 2 order by 3
            """;
    /** Before an id: what the link says of a row that keeps only the link's hash. */
    static final String LINK = "link-";

    private static final int ROWS = 40;
    private static final int MOST_TO_MIX = 20_000;

    private final Map<String, List<JsonNode>> rows = new TreeMap<>();
    /** Column such as customer_id to the table it mostly refers to. */
    private final Map<String, String> references = new HashMap<>();

    private final Map<String, List<String>> texts = new HashMap<>();

    static KnownRecords read(Connection connection) throws SQLException, JsonProcessingException {
        KnownRecords known = new KnownRecords();
        ObjectMapper json = new ObjectMapper();
        try (Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet found = statement.executeQuery(TABLES)) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                String some = "select to_jsonb(t) from (select * from %s limit %d) t order by md5(t::text) limit %d";
                try (ResultSet found = statement.executeQuery(some.formatted(table, MOST_TO_MIX, ROWS))) {
                    while (found.next()) {
                        known.keep(table, json.readTree(found.getString(1)));
                    }
                }
            }
            try (ResultSet found = statement.executeQuery(REFERENCES)) {
                while (found.next()) {
                    known.references.put(found.getString(1), found.getString(2));
                }
            }
        }
        return known;
    }

    private void keep(String table, JsonNode row) {
        if (row.path("token_hash").isTextual()) {
            ((ObjectNode) row).put("token", LINK + row.get("id").asText());
        }
        rows.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
        row.properties().forEach(column -> {
            if (column.getValue().isTextual() && !column.getValue().asText().isEmpty()) {
                texts.computeIfAbsent(column.getKey(), any -> new ArrayList<>())
                        .add(column.getValue().asText());
            }
        });
    }

    /** A row of what a segment of a path names, such as goods-receipts; a missing node where nothing is known of it. */
    JsonNode row(String segment, Random dice) {
        List<JsonNode> found = rows.getOrDefault(segment, rows.get(String.valueOf(table(segment))));
        return found == null ? MissingNode.getInstance() : found.get(dice.nextInt(found.size()));
    }

    /** The table that a segment of a path or a field such as customerId means; null where none does. */
    String table(String name) {
        String plain =
                name.replace('-', '_').replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
        String referred = references.get(plain.endsWith("_id") ? plain : plain + "_id");
        for (String candidate : List.of(plain.replaceFirst("_ids?$", ""), singular(plain))) {
            if (rows.containsKey(candidate)) {
                return candidate;
            }
        }
        if (referred != null || references.containsKey(singular(plain) + "_id")) {
            return referred != null ? referred : references.get(singular(plain) + "_id");
        }
        String last = singular(plain.replaceFirst("_ids?$", ""));
        return rows.keySet().stream()
                .filter(table -> table.endsWith("_" + last) || last.endsWith("_" + table))
                .findFirst()
                .orElse(null);
    }

    /** The id of a record that a field's name means, or null. */
    String id(String name, Random dice) {
        String table = table(name);
        List<JsonNode> found = table == null ? null : rows.get(table);
        return found == null
                ? null
                : found.get(dice.nextInt(found.size())).path("id").asText(null);
    }

    /** What stands somewhere in a column of this name, or null. */
    String text(String name, Random dice) {
        List<String> found =
                texts.get(name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT));
        return found == null ? null : found.get(dice.nextInt(found.size()));
    }

    /** The id of some record of any kind. */
    String anyId(Random dice) {
        List<String> ids = texts.get("id");
        return ids.get(dice.nextInt(ids.size()));
    }

    private static String singular(String plural) {
        if (plural.equals("people")) {
            return "person";
        }
        if (plural.equals("follow")) {
            return "ticket";
        }
        return plural.replaceFirst("ies$", "y")
                .replaceFirst("(ch|ss|x)es$", "$1")
                .replaceFirst("(?<!s)s$", "");
    }
}
