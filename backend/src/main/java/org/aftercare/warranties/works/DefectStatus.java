package org.aftercare.warranties.works;

/** How far a defect of works has come; each step needs the one before it. */
public enum DefectStatus {
    /** The owner or a user told us; somebody is to look at it. */
    reported,
    /** We have seen it; responsibility is to be determined together with the owner. */
    inspected,
    /** It is known who is responsible; a proposal is to be made. */
    determined,
    /** People and materials are to be gathered. */
    proposed,
    under_repair,
    /** In the warranty record; the owner is to accept and sign. */
    finished,
    /** Signed, and in normal use again. */
    closed,
    /** The owner's supplies are the cause, and we do not repair it. */
    declined
}
