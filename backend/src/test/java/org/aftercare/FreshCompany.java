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
    /** The regulations as the start of the application wrote them, kept aside once. */
    private static final String KEEP_REGULATIONS = """
            create schema if not exists shipped;
            create table if not exists shipped.regulation as select * from regulation;
            create table if not exists shipped.article as select * from article;
            create table if not exists shipped.article_version as select * from article_version;
            update shipped.article_version set in_force_from = '2025-01-01' where in_force_from > '2025-01-01';
            """;

    /**
     * Nearly all tables are empty or hold a handful of rows; to truncate each of them every time would cost more than the
     * test itself. As a replica: whatever refers to what, and whatever is never to be deleted.
     */
    private static final String EMPTY_TABLES = """
            begin;
            set local session_replication_role = replica;
            do $$
            declare
              each record;
              written boolean;
            begin
              for each in
                select oid, relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind = 'r'
                  and relname not in ('flyway_schema_history', 'area_kind', 'regulation', 'article', 'article_version', 'rulebook')
              loop
                if pg_relation_size(each.oid) > 262144 then
                  execute format('truncate %I cascade', each.relname);
                elsif pg_relation_size(each.oid) > 0 then
                  execute format('select exists (select 1 from %I)', each.relname) into written;
                  if written then
                    execute format('delete from %I', each.relname);
                  end if;
                end if;
              end loop;
            end $$;
            """;

    /** Only what a test changed is written again; of a version nothing but when it was in force can change. */
    private static final String SHIP_REGULATIONS = """
            delete from article_version v where not exists (
              select from shipped.article_version s
              where s.article_id = v.article_id and s.version = v.version and s.in_force_from = v.in_force_from
                and s.in_force_until is not distinct from v.in_force_until);
            delete from article a where not exists (select from shipped.article s where s.id = a.id and s = a);
            delete from regulation r where not exists (select from shipped.regulation s where s.id = r.id and s = r);
            insert into regulation select * from shipped.regulation on conflict (id) do nothing;
            insert into article select * from shipped.article on conflict (id) do nothing;
            insert into article_version select * from shipped.article_version on conflict (article_id, version) do nothing;
            set local session_replication_role = origin;
            update rulebook set changes = nextval('rulebook_changes');
            """;

    private static final String ADOPT = """
            select adopt_regulation('appliance-repair', '2025-01-01');
            select set_figures('appliance-repair', '1.5a', '{"small": 200}');
            commit;
            """;

    private static Connection connection;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        if (connection == null) {
            execute(KEEP_REGULATIONS);
        }
        execute(EMPTY_TABLES + SHIP_REGULATIONS + resource("/test-company.sql") + ADOPT);
        TestCompany.everyoneIsSignedOut();
        the(TimeMachine.class).stopAt(TestCompany.MONDAY_MORNING);
        the(RateLimit.class).forget();
        the(OfficeCalendars.class).forget();
    }

    private static <T> T the(Class<T> bean) {
        return Arc.container().instance(bean).get();
    }

    /** Runs SQL as the test sees fit; the application's own connections are not used. */
    public static synchronized void execute(String sql) throws SQLException {
        if (connection == null) {
            connection = connect();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection of the test's own. */
    public static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }

    private static String resource(String name) throws IOException {
        try (var in = FreshCompany.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
