package org.aftercare;

import java.sql.SQLException;

/** What the test company has adopted, said in one line. */
public final class Adopted {
    private static final String CHANGED = "; update rulebook set changes = nextval('rulebook_changes')";

    private Adopted() {}

    /** No regulation binds. */
    public static void nothing() throws SQLException {
        FreshCompany.execute(
                "update regulation set status = 'available', adopted_at = null where adopted_at is not null" + CHANGED);
    }

    /** The shipped regulation of this code binds, since the beginning of 2025. */
    public static void regulation(String code) throws SQLException {
        FreshCompany.execute("select adopt_regulation('%s', '2025-01-01')".formatted(code));
    }

    /**
     * An article of the company's own, in force since the beginning of 2025.
     *
     * @param rules as JSON, in an array
     */
    public static void article(String ref, String rules) throws SQLException {
        FreshCompany.execute("""
                insert into regulation (id, code, number, title_zh, title_en, own, status, adopted_at)
                  values ('00000000-0000-7000-8000-0000000000f0', 'own', 99, '自订', 'Our own', true, 'adopted', '2025-01-01')
                  on conflict do nothing;
                with added as (
                  insert into article (id, regulation_id, ref, position, own, version)
                  select gen_random_uuid(), '00000000-0000-7000-8000-0000000000f0', '%1$s', count(*) + 1, true, 1
                  from article where regulation_id = '00000000-0000-7000-8000-0000000000f0'
                  returning id)
                insert into article_version
                  (article_id, version, kind, zh, en, parameters, figures, rules, needs, manual, waits_for, in_force_from, reason)
                select id, 1, 'gate', '自订条文', 'Our own article', '{}', '{}', '%2$s', '[]', false, '[]', '2025-01-01', '' from added
                """.formatted(ref, rules) + CHANGED);
    }

    /** @param values as JSON, by the figure's name */
    public static void figures(String regulation, String ref, String values) throws SQLException {
        FreshCompany.execute("select set_figures('%s', '%s', '%s')".formatted(regulation, ref, values));
    }

    public static void retire(String ref) throws SQLException {
        FreshCompany.execute("update article set retired_at = '2026-01-01' where ref = '%s'".formatted(ref) + CHANGED);
    }

    public static void reinstate(String ref) throws SQLException {
        FreshCompany.execute("update article set retired_at = null where ref = '%s'".formatted(ref) + CHANGED);
    }
}
