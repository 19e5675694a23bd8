/**
 * The month's complaint rate: prepared when the month is over, each complaint laid to its cause and to whom it is due,
 * released by the service department; what was released stands (5.2.4b, 5.2.4c).
 */
package org.aftercare.complaints.rate;
