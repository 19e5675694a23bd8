/**
 * What customers think afterwards: so far the call-backs after a repair (6.9). Cards and ratings come here.
 */
package org.aftercare.surveys;
