package org.aftercare.approvals;

/** Which requests: those that wait for the caller, those the caller asked for, or all they may see. */
public enum ApprovalBox {
    to_sign,
    asked,
    all
}
