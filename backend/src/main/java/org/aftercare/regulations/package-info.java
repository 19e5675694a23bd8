/**
 * The company's regulations as data: articles with text, parameters and rules, their versions, who acknowledged them and
 * who broke them. What features offer (events, guarded actions, figures) is bound here by rules; no feature knows which.
 */
package org.aftercare.regulations;
