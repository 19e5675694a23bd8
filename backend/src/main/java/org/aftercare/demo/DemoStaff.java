package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.aftercare.staff.OfficeHours;
import org.aftercare.staff.Role;

/** The company, its branches and areas, its calendar and its people. */
final class DemoStaff {
    static final String PASSWORD = "aftercare";
    static final java.math.BigDecimal SMALL_FEE = java.math.BigDecimal.valueOf(200);
    private static final int BCRYPT_COST = 10;
    private static final long DEPARTMENTS_SEED = 5;

    record Area(UUID id, Vocabulary.District district) {}

    record Staffer(UUID id, String name) {}

    /** A branch with those of its people whom the calls name. */
    record Unit(
            UUID id,
            Vocabulary.City city,
            List<Area> areas,
            List<Staffer> clerks,
            Staffer supervisor,
            Staffer accountant,
            List<Staffer> technicians) {}

    private final Connection connection;
    private final Dice dice;
    private final UUID calendar;
    private final String hash = BcryptUtil.bcryptHash(PASSWORD, BCRYPT_COST);
    private final List<String> names = new ArrayList<>();

    DemoStaff(Connection connection, Dice dice) {
        this.connection = connection;
        this.dice = dice;
        this.calendar = dice.id();
    }

    List<Unit> write(LocalDate today) throws SQLException {
        writeCompany();
        writeCalendar(today);
        List<Unit> units = new ArrayList<>();
        try (Batches rows = new Batches(connection)) {
            Batch branches = rows.into("branch", "id, code, name, kind, phone, address, calendar_id");
            Batch areas = rows.into("service_area", "id, name, kind, branch_id");
            Batch people = rows.into("person", "id, name, login, password_hash, phone, branch_id");
            Batch roles = rows.into("person_role", "person_id, role");
            Batch where = rows.into("person_area", "person_id, area_id");
            Batch skills = rows.into("person_skill", "person_id, category");
            for (Vocabulary.City city : Vocabulary.CITIES) {
                units.add(unit(city, branches, areas, people, roles, where, skills));
            }
            UUID head = dice.id();
            branches.row(head, "HQ", "总公司", "head_office", "400-820 5151", "北京市朝阳区建国路 88 号", calendar);
            Map<String, Role> heads = new LinkedHashMap<>();
            heads.put("service", Role.service_department);
            heads.put("quality", Role.quality);
            heads.put("vice", Role.vice_general_manager);
            heads.put("general", Role.general_manager);
            heads.put("admin", Role.administrator);
            for (Map.Entry<String, Role> one : heads.entrySet()) {
                person(one.getKey() + ".hq", one.getValue(), head, people, roles);
            }
            writeDepartments(head, people, roles);
        }
        return units;
    }

    /** The departments asked about complaints; by dice of their own, so that the rest of the story stays as it was. */
    private void writeDepartments(UUID head, Batch people, Batch roles) throws SQLException {
        Dice own = new Dice(DEPARTMENTS_SEED);
        Map<String, Role> departments = new LinkedHashMap<>();
        departments.put("韩立新", Role.technical);
        departments.put("罗建明", Role.production);
        departments.put("沈佳宁", Role.sales);
        for (Map.Entry<String, Role> one : departments.entrySet()) {
            UUID id = own.id();
            people.row(id, one.getKey(), one.getValue() + ".hq", hash, phone(own), head);
            roles.row(id, one.getValue());
        }
    }

    private void writeCompany() throws SQLException {
        try (Batches rows = new Batches(connection)) {
            rows.into("company", "id, name, zone, phone").row(dice.id(), "安悦电器", "Asia/Shanghai", "400-820 5151");
        }
    }

    /** Monday to Friday 08:30–12:00 and 13:30–17:30. */
    private void writeCalendar(LocalDate today) throws SQLException {
        try (Batches rows = new Batches(connection)) {
            rows.into("working_calendar", "id, name").row(calendar, "标准工作时间");
            Batch shifts = rows.into("calendar_shift", "calendar_id, weekday, starts::time, ends::time");
            Batch days = rows.into("calendar_day", "id, calendar_id, day, kind, name");
            for (int weekday = 1; weekday <= 5; weekday++) {
                shifts.row(calendar, weekday, "08:30", "12:00");
                shifts.row(calendar, weekday, "13:30", "17:30");
            }
            for (Map.Entry<LocalDate, OfficeHours.OddDay> day : holidays(today).entrySet()) {
                days.row(
                        dice.id(),
                        calendar,
                        day.getKey(),
                        "holiday",
                        day.getValue().name());
            }
        }
    }

    /** The fixed ones of last year and this; the lunar ones are seeded by the administrator. */
    static Map<LocalDate, OfficeHours.OddDay> holidays(LocalDate today) {
        Map<LocalDate, OfficeHours.OddDay> days = new TreeMap<>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            days.put(LocalDate.of(year, 1, 1), new OfficeHours.OddDay("元旦", List.of()));
            days.put(LocalDate.of(year, 5, 1), new OfficeHours.OddDay("劳动节", List.of()));
            for (int day = 1; day <= 3; day++) {
                days.put(LocalDate.of(year, 10, day), new OfficeHours.OddDay("国庆节", List.of()));
            }
        }
        return days;
    }

    private Unit unit(
            Vocabulary.City city, Batch branches, Batch areas, Batch people, Batch roles, Batch where, Batch skills)
            throws SQLException {
        UUID id = dice.id();
        String code = city.code().toLowerCase(java.util.Locale.ROOT);
        Vocabulary.District first = city.districts().get(0);
        branches.row(
                id,
                city.code(),
                city.branch(),
                city.kind(),
                city.phone(),
                city.city() + first.name() + first.streets().get(0) + " 16 号",
                calendar);
        List<Area> mine = new ArrayList<>();
        for (Vocabulary.District district : city.districts()) {
            Area area = new Area(dice.id(), district);
            areas.row(area.id(), district.name(), district.kind(), id);
            mine.add(area);
        }
        List<Staffer> clerks = List.of(
                person("clerk." + code, Role.clerk, id, people, roles),
                person("clerk2." + code, Role.clerk, id, people, roles));
        Staffer supervisor = person("supervisor." + code, Role.supervisor, id, people, roles);
        person("manager." + code, Role.branch_manager, id, people, roles);
        Staffer accountant = person("accountant." + code, Role.accountant, id, people, roles);
        person("storekeeper." + code, Role.storekeeper, id, people, roles);
        List<Staffer> technicians = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            Staffer technician = person("technician" + i + "." + code, Role.technician, id, people, roles);
            technicians.add(technician);
            // Everyone knows their own corner and two or three kinds of appliances.
            where.row(technician.id(), mine.get(i - 1).id());
            where.row(technician.id(), mine.get(i % mine.size()).id());
            List<String> kinds = List.of("空调", "洗衣机", "冰箱", "热水器", "油烟机", "电视");
            for (int k = 0; k < 3; k++) {
                skills.row(technician.id(), kinds.get((i - 1 + k * 2 + (i > 2 ? 1 : 0)) % kinds.size()));
            }
        }
        return new Unit(id, city, mine, clerks, supervisor, accountant, technicians);
    }

    private Staffer person(String login, Role role, UUID branch, Batch people, Batch roles) throws SQLException {
        String name = newName();
        UUID id = dice.id();
        people.row(id, name, login, hash, phone(dice), branch);
        roles.row(id, role);
        return new Staffer(id, name);
    }

    private String newName() {
        String name;
        do {
            name = dice.letter(Vocabulary.SURNAMES) + dice.any(Vocabulary.GIVEN);
        } while (names.contains(name));
        names.add(name);
        return name;
    }

    static String phone(Dice dice) {
        return "1" + dice.letter("3579") + dice.roll(10) + " %04d %04d".formatted(dice.roll(10000), dice.roll(10000));
    }
}
