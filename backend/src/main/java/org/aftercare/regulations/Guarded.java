package org.aftercare.regulations;

import java.util.List;

/** What one feature lets regulations guard; a bean in each feature that has such actions. */
public interface Guarded {
    List<GuardedAction> actions();
}
