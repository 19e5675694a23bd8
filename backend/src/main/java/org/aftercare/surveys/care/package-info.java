/**
 * Customers looked after outside a repair: care plans of key customers, contacts planned and made, needs and what was done for
 * them (5.1.1.3b, 5.1.2.2a), how customers are classified, and who stayed, came, was lost or won back (5.1.1.4b, 5.1.2.5c).
 */
package org.aftercare.surveys.care;
