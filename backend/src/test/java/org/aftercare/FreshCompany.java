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

/** Before each test: empty tables, the test company of test-company.sql, and Monday morning by the clock. */
public class FreshCompany implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        execute("""
                do $$ begin execute (
                  select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' cascade'
                  from pg_tables
                  where schemaname = 'public' and tablename not in ('flyway_schema_history', 'area_kind'));
                end $$
                """);
        execute(resource("/test-company.sql"));
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
