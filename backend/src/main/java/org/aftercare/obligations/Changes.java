package org.aftercare.obligations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has to be written down after something happened. */
final class Changes {
    final List<Obligation> opened = new ArrayList<>();
    final Set<Obligation> changed = new LinkedHashSet<>();
    final List<Recurrence> begun = new ArrayList<>();
    final Set<Recurrence> again = new LinkedHashSet<>();
    final Set<Recurrence> ended = new LinkedHashSet<>();
}
