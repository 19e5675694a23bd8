/**
 * Whom the company serves and what stands there: customers with their numbers and sites, the equipment of each, the
 * product models it is of, and the search that finds a customer by any part of all that.
 */
package org.aftercare.customers;
