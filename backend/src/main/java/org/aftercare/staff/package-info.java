/**
 * The company and its people: branches, service areas and their kinds, working calendars, persons with their roles,
 * and how they sign in.
 */
package org.aftercare.staff;
