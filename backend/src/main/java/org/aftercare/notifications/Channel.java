package org.aftercare.notifications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a notice leaves the house. */
@Schema(name = "DeliveryChannel")
public enum Channel {
    email,
    /** A gateway's address: SMS, WeChat Work, DingTalk. */
    webhook
}
