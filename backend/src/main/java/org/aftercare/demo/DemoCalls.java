package org.aftercare.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Unit;

/** Writes the calls of a year as the features would have written them: tickets, dispatches, visits, vouchers, money. */
final class DemoCalls {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    /** How long a customer can follow a closed call. */
    private static final int FOLLOWED_DAYS = 90;

    private final Connection connection;
    private final Dice dice;
    private final ObjectMapper json;
    private final Instant now;
    private final ZoneId zone;
    private final Map<String, Integer> numbers = new HashMap<>();

    private record Sheet(UUID id, String number) {}

    private final Map<String, Sheet> vouchers = new HashMap<>();

    DemoCalls(Connection connection, Dice dice, ObjectMapper json, Instant now, ZoneId zone) {
        this.connection = connection;
        this.dice = dice;
        this.json = json;
        this.now = now;
        this.zone = zone;
    }

    void write(List<Unit> units, List<Household> households) throws SQLException {
        List<Story> calls = new DemoYear(dice, now, zone).tell(units, households);
        calls.sort(Comparator.comparing(call -> call.opened));
        UUID ink = new DemoSignature(connection).write(now);
        try (DemoJournal journal = new DemoJournal(connection, json)) {
            DemoDiary diary = new DemoDiary(journal, zone);
            Map<Story, String> numbered = new LinkedHashMap<>();
            try (DemoRows rows = new DemoRows(connection, dice, zone, journal)) {
                for (Story call : calls) {
                    String number = number(call);
                    Sheet voucher = voucher(call, rows);
                    rows.write(call, number, voucher.id());
                    diary.tell(call, number, voucher.number());
                    numbered.put(call, number);
                }
            }
            new DemoWarehouse(connection, now, zone, journal).write(units, numbered);
            new DemoPurchasing(connection, now, zone).write();
            DemoWarehouseCare.write(connection, now, zone);
            try (DemoAftermath aftermath = new DemoAftermath(connection, dice, now, zone, journal)) {
                try (DemoItems items = new DemoItems(connection, dice, now, journal, this::next)) {
                    items.tell(numbered);
                }
                new DemoDailyReports(connection, now, zone).write();
                new DemoSurveys(connection, now, zone).write();
                new DemoCare(connection, now, zone).write();
                new DemoComplaints(connection, now).write();
                new DemoCases(connection, now, zone).write();
                aftermath.callBack(numbered);
                aftermath.release(units, calls);
                try (DemoContracts contracts = new DemoContracts(connection, dice, now, zone, journal)) {
                    for (Household household : households) {
                        contracts.tell(household);
                    }
                }
            }
            DemoWarranties.write(connection, now, zone);
            new DemoTeam(connection, now, zone).write();
        }
        sign(ink);
        writeNumbers();
    }

    private String number(Story call) {
        return next(call.household.unit().city().code(), call.opened);
    }

    /** One voucher for each customer and model (1.3b), made at the first call. */
    private Sheet voucher(Story call, DemoRows rows) throws SQLException {
        String key = call.household.id() + " " + call.appliance.model().id();
        Sheet known = vouchers.get(key);
        if (known == null) {
            known = new Sheet(dice.id(), next("V" + call.household.unit().city().code(), call.opened));
            vouchers.put(key, known);
            rows.voucher(call, known.id(), known.number());
        }
        return known;
    }

    /** Every finished job is signed for exactly what its voucher says (1.4a). */
    private void sign(UUID ink) throws SQLException {
        try (PreparedStatement sign = connection.prepareStatement("""
                insert into signature (id, ticket_id, kind, how, signer, content, content_hash, strokes, file_id, signed_at,
                  taken_by)
                select gen_random_uuid(), t.id, case when t.status = 'to_take_in' or i.id is not null then 'take_away'
                    else 'completion' end, 'drawn',
                  name, voucher_content(t.id), voucher_hash(t.id), ?::jsonb, ?,
                  coalesce(i.taken_at, t.finished_at) - interval '90 seconds', t.technician_id
                from ticket t left join item i on i.ticket_id = t.id where t.finished_at is not null
                """)) {
            sign.setString(1, DemoSignature.STROKES);
            sign.setObject(2, ink);
            sign.executeUpdate();
        }
        try (PreparedStatement back = connection.prepareStatement("""
                insert into signature (id, ticket_id, item_id, kind, how, signer, content, content_hash, strokes, file_id,
                  signed_at, taken_by)
                select gen_random_uuid(), t.id, i.id, 'giving_back', 'drawn', t.name, item_content(i.id), item_hash(i.id),
                  ?::jsonb, ?, i.ended_at - interval '90 seconds', i.ended_by
                from item i join ticket t on t.id = i.ticket_id where i.status = 'ended'
                """)) {
            back.setString(1, DemoSignature.STROKES);
            back.setObject(2, ink);
            back.executeUpdate();
        }
    }

    private String next(String prefix, Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        String series = prefix + DAY.format(day);
        return "%s-%03d".formatted(series, numbers.merge(series, 1, Integer::sum));
    }

    private void writeNumbers() throws SQLException {
        try (Batches rows = new Batches(connection)) {
            Batch series = rows.into("number_series", "series, last");
            for (Map.Entry<String, Integer> one : numbers.entrySet()) {
                series.row(one.getKey(), one.getValue());
            }
        }
    }

    /** Until when the customer's link works. */
    static Instant followUntil(Story call) {
        Instant end = call.closed != null ? call.closed : call.cancelled;
        return end == null ? null : end.plus(FOLLOWED_DAYS, ChronoUnit.DAYS);
    }
}
