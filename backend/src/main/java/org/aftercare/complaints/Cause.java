package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list of causes (5.1.2.4c). */
@Schema(name = "ComplaintCause")
public enum Cause {
    design,
    material,
    workmanship,
    transport,
    installation,
    repair,
    attitude,
    skill,
    lateness,
    promise,
    price,
    misuse,
    wear,
    other
}
