/**
 * Complaints from whatever side: registered, looked into with the departments, judged, settled with the customer, carried
 * out and answered, each step with its time and whoever did it.
 */
package org.aftercare.complaints;
