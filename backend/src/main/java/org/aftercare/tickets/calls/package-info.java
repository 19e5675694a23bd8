/**
 * The register of calls looked at as a whole: counted by person and day, calls nobody dealt with, and calls on holidays
 * (6.3a, 6.12b, 6.14a, 16.3a, 16.8b, 16.10a).
 */
package org.aftercare.tickets.calls;
