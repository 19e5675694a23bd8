package org.aftercare.warranties.works;

/** Which works are asked for. */
public enum WorksState {
    /** Not accepted yet. */
    building,
    under_warranty,
    /** Under warranty, and nobody paid a return visit yet (15.0.1a). */
    unvisited,
    /** Accepted, and the owner has no certificate yet (15.1.1a). */
    without_certificate,
    /** Under warranty, and the owner knows another contact person than there is now (15.1.1c). */
    contact_changed,
    ended
}
