package org.aftercare.approvals;

import java.util.List;
import java.util.Map;

/**
 * What a view offers its caller now.
 *
 * @param allowed operations that may be done
 * @param refused operations of the caller's roles that are not possible now, each with the sentence why; what one of
 *     several outcomes still needs stands under {@code operation.outcome}
 */
public record Actions(List<String> allowed, Map<String, String> refused) {}
