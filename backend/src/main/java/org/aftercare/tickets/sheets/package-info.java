/** Service sheets on their way: put in order, handed in to the head of the department, filed (16.5a, 16.5b). */
package org.aftercare.tickets.sheets;
