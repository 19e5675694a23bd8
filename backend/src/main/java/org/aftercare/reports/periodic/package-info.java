/**
 * Reports of a week or a month (6.5, 6.10b, 6.16-2, 16.5c): each compiles itself from what was recorded, is completed by
 * whoever owes it, sent with its date, and stands as it was sent; a period without one is listed as missing.
 */
package org.aftercare.reports.periodic;
