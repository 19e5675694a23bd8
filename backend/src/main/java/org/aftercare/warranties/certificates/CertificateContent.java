package org.aftercare.warranties.certificates;

import java.util.List;

import org.aftercare.warranties.CoverLine;

/**
 * What stands on a certificate, as it was issued; nothing of it changes afterwards. Days as 2026-03-31.
 *
 * @param title of what it is for: a model's name, or the works'
 * @param from the first day; @param until the last, inclusive; of a unit the latest of its terms
 * @param terms of parts, labour and travel; empty for works
 * @param summary of the works; @param scope what the warranty takes in; @param period in words; @param conditions how
 */
public record CertificateContent(
        String customer,
        String title,
        String modelCode,
        String serial,
        String address,
        String from,
        String until,
        List<Term> terms,
        String summary,
        String scope,
        String period,
        String conditions,
        String ourName,
        String ourAddress,
        String ourPhone,
        String department,
        String contactPerson) {
    /** @param until the last day, inclusive; null: no warranty of that */
    public record Term(CoverLine.What what, int months, String until) {}
}
