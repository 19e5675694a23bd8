/** The after-sales department's own ledger: repairs, parts and charges, one line each, by branch (6.16a). */
package org.aftercare.reports.ledger;
