package org.aftercare.workshop;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.aftercare.workshop.ItemViews.WaitsFor;

/** The filters of the register of items; all are optional. */
public class ItemFilters {
    /** Part of a number, the whole of a code; or of the customer's name, the serial, the thing. */
    @QueryParam("q")
    String q;

    @QueryParam("status")
    ItemStatus status;

    @QueryParam("waitsFor")
    WaitsFor waitsFor;

    @QueryParam("branch")
    UUID branch;

    @QueryParam("technician")
    UUID technician;

    /** Repairs of whoever asks. */
    @QueryParam("mine")
    Boolean mine;

    @QueryParam("ticket")
    UUID ticket;

    @QueryParam("customer")
    UUID customer;

    @QueryParam("equipment")
    UUID equipment;

    @QueryParam("batch")
    UUID batch;

    @QueryParam("late")
    Boolean late;

    /** Still with us. */
    @QueryParam("open")
    Boolean open;
}
