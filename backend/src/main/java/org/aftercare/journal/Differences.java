package org.aftercare.journal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which fields a change touched, by comparing the form before with the form after. */
public final class Differences {
    private Differences() {}

    /** The names of the components in which two records of one type differ, in their order. */
    public static <R extends Record> List<String> between(R before, R after) {
        List<String> touched = new ArrayList<>();
        for (RecordComponent part : before.getClass().getRecordComponents()) {
            if (!Objects.equals(value(part, before), value(part, after))) {
                touched.add(part.getName());
            }
        }
        return touched;
    }

    private static Object value(RecordComponent part, Record of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException notPublic) {
            throw new IllegalArgumentException(of.getClass() + " must be public", notPublic);
        }
    }
}
