package org.aftercare.surveys;

/** How a card reached the customer. */
public enum CardChannel {
    /** By e-mail, with the link. */
    mail,
    /** The link was given to the customer another way: WeChat, SMS. */
    link,
    /** Printed, with its number, and posted. */
    paper,
    /** Somebody called and asked. */
    phone
}
