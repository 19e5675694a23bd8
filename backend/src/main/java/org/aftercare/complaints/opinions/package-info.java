/**
 * What customers say of products and service: recorded through every channel, passed on, answered, and made into measures
 * that are carried out; counted by shop and by region (5.1.1.1, 5.1.1.5, 5.1.2.1, 5.1.2.2b, 5.2.3.1.7, 9.4).
 */
package org.aftercare.complaints.opinions;
