package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave it is (1.20, 5.2.2.3). */
@Schema(name = "ComplaintSeverity")
public enum Severity {
    /** Put on file; the departments take note of it. */
    light,
    ordinary,
    /** Before the vice general manager at once; a form, approvals and a letter. */
    grave
}
