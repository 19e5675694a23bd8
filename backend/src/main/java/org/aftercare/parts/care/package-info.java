/**
 * The care of a warehouse: the daily sheet, what it finds to be wrong and how that is settled, visitors, incidents,
 * accidents, losses and who bears them, and the month's papers for the manager (8.3.4, 8.4.1.3, 8.4.3.4c, 8.4.4, 8.4.5).
 */
package org.aftercare.parts.care;
