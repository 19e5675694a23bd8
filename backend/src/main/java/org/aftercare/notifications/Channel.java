package org.aftercare.notifications;

/** How a notice leaves the house. */
public enum Channel {
    email,
    /** A gateway's address: SMS, WeChat Work, DingTalk. */
    webhook
}
