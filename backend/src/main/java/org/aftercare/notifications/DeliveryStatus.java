package org.aftercare.notifications;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** Tried once its time has come. */
    waiting,
    /** An instance has claimed it; another takes it up when that one is gone, or the claim runs out. */
    sending,
    sent,
    /** Given up after about three days; somebody may have it sent again. */
    dead,
    /** Part of another's mail. */
    joined
}
