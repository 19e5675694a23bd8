package org.aftercare.parts;

import java.util.UUID;

/**
 * What a code stands for.
 *
 * @param kind part, lot, bin, parts_slip, transfer, item, tool …
 * @param number as people read it
 */
public record Scanned(String kind, UUID id, String number, String title) {}
