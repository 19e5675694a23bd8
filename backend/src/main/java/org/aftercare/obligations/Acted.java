package org.aftercare.obligations;

/** A step of an obligation that was just taken. */
record Acted(Obligation obligation, PlannedStep step) {}
