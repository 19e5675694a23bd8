/**
 * What is compiled across the house and may read any table: who is calling, and the search of everything. Figures and
 * sheets for managers come to live here.
 */
package org.aftercare.reports;
