package org.aftercare.staff;

import java.util.UUID;

/** A branch as other records name it. */
public record BranchRef(UUID id, String code, String name) {}
