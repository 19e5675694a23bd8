package org.aftercare.staff;

import java.util.UUID;

/** A person as other records name them. */
public record PersonRef(UUID id, String name) {}
