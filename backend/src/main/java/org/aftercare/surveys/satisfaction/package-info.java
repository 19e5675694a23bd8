/**
 * Surveys of satisfaction and loyalty among chosen customers: asked, answered, closed, and reported to head office with a
 * measure against each cause of dissatisfaction (5.1.2.5a, 5.1.2.5b).
 */
package org.aftercare.surveys.satisfaction;
