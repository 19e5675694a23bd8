package org.aftercare.complaints.opinions;

/** On what occasion the customer was heard (9.4b). */
public enum OpinionMethod {
    on_site,
    in_writing,
    other
}
