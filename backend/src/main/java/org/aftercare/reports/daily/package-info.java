/**
 * The reports of each day (1.10–1.12): a technician's compiled from what was recorded, the supervisor's from the
 * technicians', and the branch's way to the service department. What was handed in stays; late entries correct it.
 */
package org.aftercare.reports.daily;
