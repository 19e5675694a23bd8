package org.aftercare.complaints.opinions;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.surveys.care.Inquiries;

/** An opinion heard at a visit or asked for in writing is an inquiry; what the customer brings unasked is not (9.4a, 9.4b). */
@ApplicationScoped
public class OpinionsAskedFor implements Inquiries {
    @Override
    public String days() {
        return """
                select customer_id, recorded_on as day from opinion
                where recorded_by is not null and (channel in ('visit', 'call_back') or method in ('on_site', 'in_writing'))
                """;
    }
}
