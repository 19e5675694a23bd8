package org.aftercare.tickets;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.aftercare.kernel.Problem;

/** The filters of the register; all are optional. */
public class RegisterFilters {
    @QueryParam("q")
    String q;

    @QueryParam("status")
    List<String> status;

    @QueryParam("branch")
    UUID branch;

    @QueryParam("technician")
    UUID technician;

    @QueryParam("customer")
    UUID customer;

    @QueryParam("equipment")
    UUID equipment;

    @QueryParam("day")
    LocalDate day;

    @QueryParam("late")
    Boolean late;

    @QueryParam("carriedOver")
    Boolean carriedOver;

    @QueryParam("open")
    Boolean open;

    @QueryParam("sort")
    Register.Sort sort;

    Register.Asked asked() {
        return new Register.Asked(
                q,
                status == null
                        ? List.of()
                        : status.stream().map(RegisterFilters::status).toList(),
                branch,
                technician,
                customer,
                equipment,
                day,
                late,
                carriedOver,
                open,
                sort);
    }

    private static TicketStatus status(String name) {
        try {
            return TicketStatus.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("status", "wrong-form");
        }
    }
}
