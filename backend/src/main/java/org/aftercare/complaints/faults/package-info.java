/**
 * Design faults of products, and devices that nobody here can deal with: reported from a job, put before the general
 * manager at once, and answered; such a job is not closed before (6.13, 16.9).
 */
package org.aftercare.complaints.faults;
