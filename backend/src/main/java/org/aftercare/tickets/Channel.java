package org.aftercare.tickets;

/** How a call came (1.3a names phone and letter). */
public enum Channel {
    phone,
    letter,
    counter,
    web,
    mail
}
