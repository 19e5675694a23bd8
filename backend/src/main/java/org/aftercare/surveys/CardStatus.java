package org.aftercare.surveys;

/** Where an opinion card stands. */
public enum CardStatus {
    /** Made the day after the call; the job goes on. */
    waiting,
    /** The job was closed on a day that is over: to be mailed, posted or asked by phone. */
    to_send,
    /** With the customer. */
    sent,
    /** Back, with its four levels. */
    answered,
    /** Not sent, for a reason (1.18b). */
    excused
}
