package org.aftercare.complaints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The three classes by cause (5.2.1). */
@Schema(name = "ComplaintClassification")
public enum Classification {
    quality,
    /** Not a quality defect. */
    human_factor,
    other
}
