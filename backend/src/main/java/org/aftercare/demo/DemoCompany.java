package org.aftercare.demo;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes the demo company on a first start, before anyone can sign in; in one transaction, so that a start that was
 * killed half-way begins anew.
 */
@ApplicationScoped
public class DemoCompany {
    private static final Logger LOG = Logger.getLogger(DemoCompany.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long SEED = 20260302;

    @ConfigProperty(name = "aftercare.demo")
    boolean wanted;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    void start(@Observes StartupEvent started) throws SQLException {
        if (!wanted) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (isFounded(connection)) {
                return;
            }
            LOG.info("First start: telling the past year of the demo company …");
            write(connection, clock.instant());
            connection.commit();
        }
    }

    private void write(Connection connection, Instant now) throws SQLException {
        Dice dice = new Dice(SEED);
        List<DemoStaff.Unit> units =
                new DemoStaff(connection, dice).write(now.atZone(ZONE).toLocalDate());
        List<DemoCustomers.Household> households =
                new DemoCustomers(connection, dice, now, now.atZone(ZONE).toLocalDate()).write(units);
        new DemoCalls(connection, dice, json, now, ZONE).write(units, households);
        DemoReports.write(connection, dice, now, ZONE, households);
        try (Statement statistics = connection.createStatement()) {
            statistics.execute("analyze");
        }
    }

    private static boolean isFounded(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement()) {
            // Two instances that start at once on one new database: the second waits here and then finds it done.
            query.execute("select pg_advisory_xact_lock(%d)".formatted(SEED));
            try (ResultSet answer = query.executeQuery("select exists(select 1 from company)")) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
