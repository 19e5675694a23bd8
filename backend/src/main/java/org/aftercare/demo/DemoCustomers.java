package org.aftercare.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.aftercare.customers.Initials;
import org.aftercare.demo.DemoStaff.Area;
import org.aftercare.demo.DemoStaff.Unit;

/** Households and small companies with what they bought over the last five years. */
final class DemoCustomers {
    private static final int CUSTOMERS = 2000;
    private static final int COMPANIES_PERCENT = 8;

    record Model(UUID id, Vocabulary.Product product) {}

    /** @param starts when its free warranty began */
    record Appliance(UUID id, Model model, String serial, LocalDate starts) {}

    /** A maintenance contract over all a company has. */
    record Contract(UUID id, String number, LocalDate startsOn, LocalDate endsOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(startsOn) && !day.isAfter(endsOn);
        }
    }

    /** @param keyAccount looked after with particular care; @param contract null for most */
    record Household(
            UUID id,
            String name,
            String phone,
            UUID siteId,
            String address,
            Area area,
            Unit unit,
            List<Appliance> equipment,
            boolean keyAccount,
            Contract contract) {
        boolean isCompany() {
            return name.length() > 4;
        }

        /** Companies are written to; a made-up address under a domain that can never exist. */
        String email() {
            return isCompany() ? phone.replace(" ", "") + "@customer.invalid" : "";
        }
    }

    private final Connection connection;
    private final Dice dice;
    private final Instant now;
    private final LocalDate today;
    private int serials = 100000;
    private int contractNumber;

    DemoCustomers(Connection connection, Dice dice, Instant now, LocalDate today) {
        this.connection = connection;
        this.dice = dice;
        this.now = now;
        this.today = today;
    }

    List<Household> write(List<Unit> units) throws SQLException {
        List<Model> models = writeModels();
        List<Household> households = new ArrayList<>();
        try (Batches rows = new Batches(connection)) {
            Batch customers = rows.into("customer", "id, kind, name, branch_id, created_at, email, key_account");
            Batch phones = rows.into("customer_phone", "id, customer_id, number, e164, label");
            Batch sites = rows.into("site", "id, customer_id, address, area_id");
            Batch equipment = rows.into(
                    "equipment", "id, customer_id, site_id, model_id, serial, bought_on, accepted_on, sold_by_us");
            Batch contracts = rows.into(
                    "maintenance_contract",
                    "id, number, customer_id, branch_id, starts_on, ends_on, price_rule, price, visits_per_year, responsible_id");
            Batch covered = rows.into("contract_equipment", "contract_id, equipment_id");
            for (int i = 0; i < CUSTOMERS; i++) {
                // Nine, six and five out of twenty.
                int share = i % 20;
                Unit unit = units.get(share < 9 ? 0 : share < 15 ? 1 : 2);
                Household household = household(unit);
                households.add(household);
                boolean company = household.isCompany();
                customers.row(
                        household.id(),
                        company ? "company" : "person",
                        household.name(),
                        unit.id(),
                        now.minus(dice.between(30, 1800), ChronoUnit.DAYS),
                        household.email(),
                        household.keyAccount());
                phones.row(
                        dice.id(),
                        household.id(),
                        household.phone(),
                        "+86" + household.phone().replace(" ", ""),
                        company ? "前台" : "");
                sites.row(
                        household.siteId(),
                        household.id(),
                        household.address(),
                        household.area().id());
                for (int k = dice.between(1, company ? 4 : 2); k > 0; k--) {
                    Appliance bought = bought(dice.any(models));
                    household.equipment().add(bought);
                    equipment.row(
                            bought.id(),
                            household.id(),
                            household.siteId(),
                            bought.model().id(),
                            bought.serial(),
                            bought.starts().minusDays(3),
                            bought.starts(),
                            true);
                }
                if (household.contract() != null) {
                    writeContract(household, contracts, covered);
                }
            }
        }
        index(households);
        return households;
    }

    /** The rows by which they are found, as {@link org.aftercare.customers.CustomerIndex} would write them. */
    private void index(List<Household> households) throws SQLException {
        try (Statement table = connection.createStatement()) {
            table.execute("create temporary table named (customer_id uuid, initials text) on commit drop");
            try (Batches rows = new Batches(connection)) {
                Batch named = rows.into("named", "customer_id, initials");
                for (Household household : households) {
                    named.row(household.id(), String.join(" ", Initials.of(household.name())));
                }
            }
            table.execute("""
                    insert into customer_search (customer_id, branches, haystack, initials)
                    select customer_id, customer_branches(customer_id), customer_haystack(customer_id),
                      string_to_array(initials, ' ')
                    from named
                    """);
        }
    }

    private void writeContract(Household household, Batch contracts, Batch covered) throws SQLException {
        Contract contract = household.contract();
        contracts.row(
                contract.id(),
                contract.number(),
                household.id(),
                household.unit().id(),
                contract.startsOn(),
                contract.endsOn(),
                "included",
                DemoContracts.price(household),
                DemoContracts.visitsPerYear(household),
                household.unit().supervisor().id());
        for (Appliance appliance : household.equipment()) {
            covered.row(contract.id(), appliance.id());
        }
    }

    private List<Model> writeModels() throws SQLException {
        List<Model> models = new ArrayList<>();
        try (Batches batches = new Batches(connection)) {
            Batch rows = batches.into(
                    "product_model",
                    "id, code, name, category, brand, warranty_months, warranty_starts, standard_minutes");
            for (Vocabulary.Product product : Vocabulary.PRODUCTS) {
                Model model = new Model(dice.id(), product);
                models.add(model);
                rows.row(
                        model.id(),
                        product.code(),
                        product.name(),
                        product.category(),
                        "安悦",
                        product.warrantyMonths(),
                        product.starts(),
                        product.minutes());
            }
        }
        return models;
    }

    private Household household(Unit unit) {
        // Most live in town.
        Area area = unit.areas().get(List.of(0, 0, 0, 1, 1, 1, 2, 2, 3).get(dice.roll(9)));
        String name = dice.happens(COMPANIES_PERCENT)
                ? unit.city().city().replace("市", "") + dice.any(Vocabulary.COMPANIES)
                : dice.letter(Vocabulary.SURNAMES) + dice.any(Vocabulary.GIVEN);
        String street = dice.any(area.district().streets());
        String address = unit.city().city() + area.district().name() + street + " " + dice.between(1, 199) + " 号"
                + dice.any(Vocabulary.ESTATES) + " " + dice.between(1, 28) + " 号楼 " + dice.between(1, 4) + " 单元 "
                + dice.between(1, 18) + "0" + dice.between(1, 4);
        // Some contracts have ended, some are about to.
        LocalDate ends = today.plusDays(dice.between(-60, 300));
        Contract contract = name.length() > 4 && dice.happens(70)
                ? new Contract(
                        dice.id(),
                        "HT%d-%03d".formatted(ends.minusYears(1).getYear(), ++contractNumber),
                        ends.minusYears(1).plusDays(1),
                        ends)
                : null;
        return new Household(
                dice.id(),
                name,
                DemoStaff.phone(dice),
                dice.id(),
                address,
                area,
                unit,
                new ArrayList<>(),
                contract != null && contractNumber % 4 == 0,
                contract);
    }

    private Appliance bought(Model model) {
        LocalDate starts = today.minusDays(dice.between(20, 1700));
        String serial = model.product().code().replaceAll("[^A-Z0-9]", "").toUpperCase(Locale.ROOT)
                + "%02d".formatted(starts.getYear() % 100)
                + ++serials;
        return new Appliance(dice.id(), model, serial, starts);
    }
}
