package org.aftercare.complaints;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

/** What a list of complaints is narrowed to; null: not by this. */
public class ComplaintFilters {
    @QueryParam("open")
    public Boolean open;

    @QueryParam("step")
    public Step step;

    @QueryParam("severity")
    public Severity severity;

    @QueryParam("classification")
    public Classification classification;

    @QueryParam("source")
    public Source source;

    @QueryParam("about")
    public About about;

    @QueryParam("cause")
    public Cause cause;

    @QueryParam("branch")
    public UUID branch;

    @QueryParam("owner")
    public UUID owner;

    /** Those the caller sees through. */
    @QueryParam("mine")
    public Boolean mine;

    @QueryParam("unowned")
    public Boolean unowned;

    @QueryParam("unread")
    public Boolean unread;

    @QueryParam("help")
    public Boolean help;

    @QueryParam("quiet")
    public Boolean quiet;

    @QueryParam("late")
    public Boolean late;

    @QueryParam("reported")
    public Boolean reported;

    @QueryParam("disputed")
    public Boolean disputed;

    /** Nobody told the customer the result yet, since it was last opened (9.6b). */
    @QueryParam("unanswered")
    public Boolean unanswered;

    /** Registered on this day or later. */
    @QueryParam("from")
    public LocalDate from;

    /** Registered on this day or earlier. */
    @QueryParam("to")
    public LocalDate to;

    @QueryParam("customer")
    public UUID customer;

    @QueryParam("ticket")
    public UUID ticket;

    @QueryParam("person")
    public UUID person;

    @QueryParam("model")
    public UUID model;

    /** Number, name, phone or words of it. */
    @QueryParam("q")
    public String q;
}
