package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

/** Which opinions a list shows; what is not given does not filter. */
public class OpinionFilters {
    @QueryParam("state")
    public OpinionState state;

    @QueryParam("channel")
    public OpinionChannel channel;

    @QueryParam("method")
    public OpinionMethod method;

    @QueryParam("topic")
    public OpinionTopic topic;

    @QueryParam("branch")
    public UUID branch;

    @QueryParam("customer")
    public UUID customer;

    @QueryParam("complaint")
    public UUID complaint;

    /** Only what was said while a complaint was handled (5.2.3.1.7). */
    @QueryParam("voiced")
    public boolean voiced;

    @QueryParam("from")
    public LocalDate from;

    @QueryParam("to")
    public LocalDate to;

    /** A part of the customer's name, the product or what was said. */
    @QueryParam("q")
    public String text;
}
