/**
 * What customers think afterwards: the opinion card of every call (1.18–1.19), what came of the cards, and the calls made to
 * customers after their repairs (6.9). Surveys of satisfaction and the care of key customers have rooms of their own below.
 */
package org.aftercare.surveys;
