/** What management sees at a glance: service beside product quality, this period and the last (9.2b, 9.8b). */
package org.aftercare.reports.overview;
