/**
 * The after-sales phone: who attends it each hour, calls missed or answered late, where it is forwarded on holidays, and
 * people whose mobile could not be reached (6.7, 6.11, 16.7, 16.10a).
 */
package org.aftercare.staff.phone;
