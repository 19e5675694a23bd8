package org.aftercare.staff;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Differences;
import org.aftercare.kernel.Ids;
import org.aftercare.kernel.Problem;
import org.aftercare.staff.CompanyForms.ChangeCompany;

/** The one company this installation runs for. */
@Entity
public class Company extends PanacheEntityBase {
    @Id
    public UUID id;

    public String name;

    /** Whose days and office hours count, e.g. Asia/Shanghai. */
    public String zone;

    public String phone = "";
    public String currency = "CNY";

    /** Where people outside reach it; empty: not known ({@link PublicAddress}). */
    public String publicUrl = "";

    @Version
    public int version;

    public static Company founded(String name, String zone) {
        Company company = new Company();
        company.id = Ids.next();
        company.name = name.trim();
        company.zone = zone;
        return company;
    }

    /** The company; null before the set-up. */
    public static Uni<Company> only() {
        return Company.<Company>findAll().firstResult();
    }

    /** @throws Problem 400 at this field of the form where the day is still to come for the company */
    public static Uni<Void> notAfterToday(String field, LocalDate day, Instant now) {
        return only().invoke(company -> {
                    if (day.isAfter(company.dayOf(now))) {
                        throw Problem.invalid(field, "not-in-future");
                    }
                })
                .replaceWithVoid();
    }

    /** Takes the form over; tells which fields it touched. 400 for an unknown zone. */
    List<String> change(ChangeCompany form) {
        ChangeCompany before = new ChangeCompany(name, zone, phone, publicUrl);
        name = form.name().trim();
        zone = zoneNamed(form.zone());
        phone = form.phone().trim();
        publicUrl = form.publicUrl() == null ? publicUrl : PublicAddress.checked(form.publicUrl());
        return Differences.between(before, new ChangeCompany(name, zone, phone, publicUrl));
    }

    /** The zone's own spelling; 400 where there is no such zone. */
    static String zoneNamed(String asked) {
        try {
            return ZoneId.of(asked).getId();
        } catch (DateTimeException unknown) {
            throw Problem.invalid("zone", "zone-unknown");
        }
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The day it is for the company. */
    public LocalDate dayOf(Instant at) {
        return at.atZone(zone()).toLocalDate();
    }
}
