package org.aftercare.billing.penalties;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How badly the company was affected (6.6b, 16.6b). */
@Schema(name = "PenaltySeverity")
public enum Severity {
    minor,
    medium,
    grave
}
