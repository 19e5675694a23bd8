package org.aftercare.regulations;

import java.util.Map;
import java.util.UUID;

import org.aftercare.kernel.Bilingual;

/**
 * A rule as an article holds it at one version, with the figures of that version.
 *
 * @param params by name; null where unset
 * @param inForce whether it opens and guards now; former versions still say how what they opened is met
 */
public record Bound<R extends Rule>(
        UUID articleId,
        int version,
        String ref,
        Bilingual text,
        R rule,
        Map<String, Parameter> parameters,
        Map<String, Object> params,
        boolean inForce) {}
