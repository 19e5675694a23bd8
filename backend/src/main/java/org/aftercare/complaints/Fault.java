package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose fault it is found to be (5.2.2.2). */
@Schema(name = "ComplaintFault")
public enum Fault {
    ours,
    not_ours
}
