package org.aftercare.customers;

import java.util.UUID;

/** A customer as other records name it. */
public record CustomerRef(UUID id, String name) {}
