/**
 * Whether each article was kept: how often it applied, was kept, broken, is open or was waived, with the records behind
 * each figure, as V12__evidence.sql defines them; and periods closed for good.
 */
package org.aftercare.evidence;
