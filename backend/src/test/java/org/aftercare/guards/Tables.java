package org.aftercare.guards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables as the database knows them: what a row of each needs, and which belong to a branch. */
final class Tables {
    /**
     * @param filled never empty: not null
     * @param needed must be given: not null and without a default
     * @param refersTo the table and column this one refers to, or null
     */
    record Column(String name, String type, boolean filled, boolean needed, String[] refersTo) {}

    /** @param checks the constraints by name, as PostgreSQL writes them */
    record Table(String name, Map<String, Column> columns, Map<String, String> checks) {
        /** The first of the words a column may hold, or null where any will do. */
        String firstWord(String column) {
            List<String> inOrder = new ArrayList<>();
            checks.forEach((name, check) -> {
                if (name.equals(this.name + "_" + column)) {
                    inOrder.add(0, check);
                } else {
                    inOrder.add(check);
                }
            });
            for (String form : List.of("\\(%s = ANY \\(ARRAY\\['([^']*)'", "\\b%s = '([^']*)'")) {
                for (String check : inOrder) {
                    Matcher word = Pattern.compile(form.formatted(column)).matcher(check);
                    if (word.find()) {
                        return word.group(1);
                    }
                }
            }
            return null;
        }

        /** True where a check ties this text's emptiness to something else: then it stays empty. */
        boolean mayHaveToBeEmpty(String column) {
            Pattern empty = Pattern.compile("length\\([^=]*\\b" + column + "\\b[^=]*\\) = 0");
            return checks.values().stream()
                    .anyMatch(check -> empty.matcher(check).find());
        }
    }

    private final Map<String, Table> all = new TreeMap<>();

    private Tables() {}

    static Tables of(Connection connection) throws SQLException {
        Tables tables = new Tables();
        each(
                connection,
                """
                select c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                  a.attnotnull, a.attnotnull and not a.atthasdef and a.attidentity = '', r.relname, ra.attname
                from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  left join lateral (
                    select k.confrelid, k.confkey[array_position(k.conkey, a.attnum)] as refers
                    from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)
                    order by cardinality(k.conkey), k.oid limit 1) f on true
                  left join pg_class r on r.oid = f.confrelid
                  left join pg_attribute ra on ra.attrelid = f.confrelid and ra.attnum = f.refers
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                order by c.relname, a.attnum
                """,
                row -> tables.all
                        .computeIfAbsent(
                                row.getString(1), name -> new Table(name, new LinkedHashMap<>(), new LinkedHashMap<>()))
                        .columns()
                        .put(
                                row.getString(2),
                                new Column(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getBoolean(4),
                                        row.getBoolean(5),
                                        row.getString(6) == null
                                                ? null
                                                : new String[] {row.getString(6), row.getString(7)})));
        each(
                connection,
                "select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint where contype = 'c'"
                        + " and connamespace = 'public'::regnamespace and conrelid <> 0 order by oid",
                row -> tables.all.get(row.getString(1)).checks().put(row.getString(2), row.getString(3)));
        return tables;
    }

    Iterable<Table> all() {
        return all.values();
    }

    Table get(String name) {
        return all.get(name);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    /** True where a row belongs to a branch, by itself or by what it refers to; people are no part of their records. */
    boolean isOfBranch(String table) {
        return isOfBranch(table, new ArrayList<>());
    }

    private boolean isOfBranch(String table, List<String> above) {
        if (table.equals("person") || table.equals("branch") || above.contains(table)) {
            return false;
        }
        above.add(table);
        Map<String, Column> columns = all.get(table).columns();
        return columns.containsKey("branch_id")
                || columns.values().stream()
                        .anyMatch(c -> c.needed() && c.refersTo() != null && isOfBranch(c.refersTo()[0], above));
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Row reader) throws SQLException {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
