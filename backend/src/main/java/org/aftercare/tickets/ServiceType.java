package org.aftercare.tickets;

/** The four kinds of service of 1.1. */
public enum ServiceType {
    /** The customer pays a fee (1.1a). */
    paid,
    /** Under a maintenance contract, charged by its price rule (1.1b). */
    contract,
    /** Within the free warranty period, without charge (1.1c). */
    free,
    /** General administrative work, without customer and charge (1.1d); booked as internal work, never as a call. */
    internal
}
