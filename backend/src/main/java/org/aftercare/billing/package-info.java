/**
 * The money of a job: what the technician took at the door and still owes (1.5a), and the invoices the accountant
 * issues and posts (1.5a, 1.5b).
 */
package org.aftercare.billing;
