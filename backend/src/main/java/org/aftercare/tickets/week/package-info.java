/** A week of work: jobs and hours of each technician, jobs nobody has, and that the supervisor looked at it (16.10b). */
package org.aftercare.tickets.week;
