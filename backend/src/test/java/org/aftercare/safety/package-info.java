/**
 * What OWASP's Application Security Verification Standard 5.0 asks and a test can show: each test names its items by
 * {@code @Asvs}; deploy/guards prints which are shown.
 */
package org.aftercare.safety;
