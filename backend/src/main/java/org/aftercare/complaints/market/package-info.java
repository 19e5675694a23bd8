/**
 * What the staff hear of competitors' products, their price and quality, for the leadership to read and decide on (9.9).
 */
package org.aftercare.complaints.market;
