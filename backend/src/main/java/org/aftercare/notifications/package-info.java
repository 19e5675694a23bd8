/**
 * Telling people: an outbox written in the transaction of what it tells of, an inbox, e-mail and webhooks, in words that
 * a company may change. It knows addresses and roles, and no feature: those declare their kinds and call {@code Notices}.
 */
package org.aftercare.notifications;
