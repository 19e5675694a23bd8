package org.aftercare;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What of OWASP ASVS 5.0 a test shows, e.g. 3.4.3; deploy/guards prints which are shown by a passing test. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asvs {
    String[] value();
}
