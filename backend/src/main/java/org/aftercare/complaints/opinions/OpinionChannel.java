package org.aftercare.complaints.opinions;

/** How an opinion reached the company (5.1.2.1a). */
public enum OpinionChannel {
    hotline,
    /** By the public form. */
    website,
    mailbox,
    /** Said in a shop, and entered there (5.1.2.1b). */
    shop,
    /** Written on a survey card. */
    survey,
    visit,
    call_back,
    /** Said while a complaint was handled (5.2.3.1.7). */
    complaint,
    other
}
