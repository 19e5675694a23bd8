/**
 * Goods that come back, to be taken back or exchanged: asked for, taken up or declined, received, what they cost and who
 * bears it. Without the general manager's consent that is the customer (5.1.1.6, 6.15, 16.11).
 */
package org.aftercare.complaints.returns;
