package org.aftercare.tickets;

/** What a technician spends time on; the daily reports sum it (1.10). */
public enum WorkCategory {
    inspection,
    repair,
    part_replacement,
    installation,
    maintenance,
    advice,
    travel,
    other
}
