package org.aftercare.customers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Pinyin initials by which a name is found: 张三丰 by zs and zsf. A character with several readings (单: dan, shan)
 * stands for each of them; Latin letters and digits stand for themselves.
 */
public final class Initials {
    /** Nobody types more of a long company name. */
    private static final int LONGEST = 8;
    /** Several characters of several readings multiply. */
    private static final int MOST_READINGS = 8;

    private Initials() {}

    /** The marked beginnings, {@code ^zs ^zsf}, from two letters on. */
    public static List<String> of(String name) {
        List<StringBuilder> readings = new ArrayList<>(List.of(new StringBuilder("^")));
        Set<String> beginnings = new LinkedHashSet<>();
        int letters = 0;
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            Set<Character> next = first(c);
            if (next.isEmpty()) {
                continue;
            }
            readings = extend(readings, next);
            letters++;
            if (letters >= 2) {
                readings.forEach(reading -> beginnings.add(reading.toString()));
            }
            if (letters == LONGEST) {
                break;
            }
        }
        return List.copyOf(beginnings);
    }

    private static List<StringBuilder> extend(List<StringBuilder> readings, Set<Character> next) {
        List<StringBuilder> longer = new ArrayList<>();
        for (StringBuilder reading : readings) {
            for (char letter : next) {
                if (longer.size() < MOST_READINGS) {
                    longer.add(new StringBuilder(reading).append(letter));
                }
            }
        }
        return longer;
    }

    private static Set<Character> first(char c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return Set.of(c);
        }
        Set<Character> letters = new LinkedHashSet<>();
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
        for (String reading : readings == null ? new String[0] : readings) {
            letters.add(reading.charAt(0));
        }
        return letters;
    }
}
