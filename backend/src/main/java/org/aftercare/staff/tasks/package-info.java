/**
 * Tasks that a superior gives: to whom, by when and how good; reported by the one, accepted or sent back by the other, and
 * counted by person where they were late or sent back (8.4.6.3).
 */
package org.aftercare.staff.tasks;
