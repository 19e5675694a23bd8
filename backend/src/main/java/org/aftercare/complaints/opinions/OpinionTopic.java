package org.aftercare.complaints.opinions;

/** What it is about, so that regions can be compared (5.1.2.2b). */
public enum OpinionTopic {
    quality,
    service,
    price,
    delivery,
    parts,
    other
}
