/**
 * Everything the warehouse keeps: the catalogue, the stores and vans, lots drawn first in first out, and every movement
 * of stock with its document. Knows no tickets: jobs are named by a work reference.
 */
package org.aftercare.parts;
