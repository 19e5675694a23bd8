package org.aftercare.surveys;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

/** The filters of opinion cards; all are optional. Days are the company's, the last one included. */
public class CardFilters {
    @QueryParam("status")
    CardStatus status;

    /** The day of the register. */
    @QueryParam("day")
    LocalDate day;

    /** Sent on this day or later: what a result rests on. */
    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    @QueryParam("branch")
    UUID branch;

    @QueryParam("technician")
    UUID technician;

    @QueryParam("customer")
    UUID customer;

    @QueryParam("ticket")
    UUID ticket;

    @QueryParam("sort")
    OpinionSort sort;

    /** The worst of the four levels is this one. */
    @QueryParam("lowest")
    Integer lowest;
}
