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

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.aftercare.obligations.TakeUp;

/**
 * Writes the demo company on a first start, before anyone can sign in; in one transaction, so that a start that was
 * killed half-way begins anew.
 */
@ApplicationScoped
public class DemoCompany {
    private static final Logger LOG = Logger.getLogger(DemoCompany.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long SEED = 20260302;

    /** After the usual observers of the start. */
    private static final int LATER = 3000;

    @ConfigProperty(name = "aftercare.demo")
    boolean wanted;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    TakeUp takeUp;

    void start(@Observes StartupEvent started) throws SQLException {
        if (wanted) {
            found();
        }
    }

    /** After the company is there, and whatever else starts. */
    void goOn(@Observes @Priority(LATER) StartupEvent started) throws Throwable {
        if (wanted) {
            owe();
        }
    }

    /** The company, its year and the regulations it lives by; nothing where a company is there already. */
    void found() throws SQLException {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (!there(connection, "company")) {
                LOG.info("First start: telling the past year of the demo company …");
                write(connection, now);
                DemoRegulations.adopt(connection, aYearBefore(now));
                connection.commit();
            }
        }
    }

    /** The year goes through the regulations as if they had been in force all along. */
    void owe() throws Throwable {
        try (Connection connection = database.getConnection()) {
            if (there(connection, "obligation")) {
                return;
            }
        }
        VertxContextSupport.subscribeAndAwait(
                () -> Panache.withTransaction(() -> takeUp.from(aYearBefore(clock.instant()))));
        try (Connection connection = database.getConnection()) {
            DemoRegulations.reportByHand(connection);
        }
    }

    private static Instant aYearBefore(Instant now) {
        return now.atZone(ZONE).toLocalDate().minusYears(1).atStartOfDay(ZONE).toInstant();
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

    private static boolean there(Connection connection, String table) throws SQLException {
        try (Statement query = connection.createStatement()) {
            // Two instances that start at once on one new database: the second waits here and then finds it done.
            query.execute("select pg_advisory_xact_lock(%d)".formatted(SEED));
            try (ResultSet answer = query.executeQuery("select exists(select 1 from " + table + ")")) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
