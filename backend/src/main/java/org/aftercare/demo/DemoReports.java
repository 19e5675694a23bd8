package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.aftercare.demo.DemoCustomers.Household;

/** What customers reported on the web and nobody has taken up yet. */
final class DemoReports {
    private DemoReports() {}

    static void write(Connection connection, Dice dice, Instant now, ZoneId zone, List<Household> households)
            throws SQLException {
        String day = DemoCalls.DAY.format(now.atZone(zone));
        try (Batches rows = new Batches(connection)) {
            Batch reports = rows.into("fault_report", """
                    id, number, token, name, phone, e164, address, model_text, serial, fault, status, reported_at""");
            Batch numbers = rows.into("number_series", "series, last");
            for (int i = 1; i <= 3; i++) {
                Household who = dice.any(households);
                DemoCustomers.Appliance what = who.equipment().get(0);
                reports.row(
                        dice.id(),
                        "W%s-%03d".formatted(day, i),
                        DemoRows.token(dice),
                        who.name(),
                        who.phone(),
                        "+86" + who.phone().replace(" ", ""),
                        who.address(),
                        what.model().product().code(),
                        what.serial(),
                        what.model().product().troubles().get(0).fault(),
                        "waiting",
                        now.minus(i * 23L, ChronoUnit.MINUTES));
            }
            numbers.row("W" + day, 3);
        }
    }
}
