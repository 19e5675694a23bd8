package org.aftercare.warranties.works;

/** Which defects are asked for. */
public enum DefectState {
    open,
    /** Nobody was sent to inspect yet (15.1.2b). */
    unsent,
    /** Proposed, and the repair has not started (15.1.2e). */
    unstarted,
    ended
}
