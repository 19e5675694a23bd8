package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.staff.Role;

/** Who can be asked about a complaint; called as the role of those who work there. */
@Schema(name = "ComplaintDepartment")
public enum Department {
    service_department,
    quality,
    technical,
    production,
    sales,
    accountant,
    storekeeper;

    Role role() {
        return Role.valueOf(name());
    }
}
