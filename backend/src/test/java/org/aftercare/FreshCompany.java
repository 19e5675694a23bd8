package org.aftercare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import io.quarkus.arc.Arc;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.aftercare.kernel.RateLimit;
import org.aftercare.kernel.TimeMachine;
import org.aftercare.staff.OfficeCalendars;

/**
 * Before each test: empty tables, the test company of test-company.sql, the shipped regulations with the first of them
 * adopted, and Monday morning by the clock.
 */
public class FreshCompany implements BeforeEachCallback {
    /** The regulations as the start of the application wrote them, kept aside once: a copy costs a few milliseconds. */
    private static final String KEEP_REGULATIONS = """
            create schema if not exists shipped;
            create table if not exists shipped.regulation as select * from regulation;
            create table if not exists shipped.article as select * from article;
            create table if not exists shipped.article_version as select * from article_version;
            create table if not exists shipped.rulebook as select * from rulebook;
            update shipped.article_version set in_force_from = '2025-01-01' where in_force_from > '2025-01-01';
            """;

    private static final String SHIP_REGULATIONS = """
            insert into regulation select * from shipped.regulation;
            insert into article select * from shipped.article;
            insert into article_version select * from shipped.article_version;
            insert into rulebook select * from shipped.rulebook;
            update rulebook set changes = nextval('rulebook_changes');
            """;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        execute(KEEP_REGULATIONS);
        execute("""
                do $$ begin execute (
                  select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' cascade'
                  from pg_tables
                  where schemaname = 'public' and tablename not in ('flyway_schema_history', 'area_kind'));
                end $$
                """);
        execute(SHIP_REGULATIONS);
        execute(resource("/test-company.sql"));
        execute("""
                select adopt_regulation('appliance-repair', '2025-01-01');
                select set_figures('appliance-repair', '1.5a', '{"small": 200}');
                """);
        the(TimeMachine.class).stopAt(TestCompany.MONDAY_MORNING);
        the(RateLimit.class).forget();
        the(OfficeCalendars.class).forget();
    }

    private static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    /** Runs SQL as the test sees fit; the application's own connections are not used. */
    public static void execute(String sql) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String resource(String name) throws IOException {
        try (var in = FreshCompany.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
