/**
 * Service standards and post responsibilities in versions with a valid-from date, acknowledged anew when they change, and
 * shops that take a standard over and are checked against it (5.1.2.3, 9.8).
 */
package org.aftercare.documents;
