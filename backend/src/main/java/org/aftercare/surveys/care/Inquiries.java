package org.aftercare.surveys.care;

/** What a package below knows of customers who were visited or asked what they think (9.4a). */
public interface Inquiries {
    /** A SELECT of customer_id and day, without parameters. */
    String days();
}
