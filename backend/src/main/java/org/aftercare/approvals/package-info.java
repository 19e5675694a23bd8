/**
 * Gates and signatures: what regulations demand before a guarded action may happen, who signs where signatures are
 * demanded, and a record of every gate that was passed. Features call {@link org.aftercare.approvals.Gates}; they name no article.
 */
package org.aftercare.approvals;
