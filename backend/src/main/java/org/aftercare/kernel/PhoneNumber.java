package org.aftercare.kernel;

import java.text.Normalizer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A number as it was written and as it is dialled, so that every way of writing it is the same number.
 *
 * @param raw as written, without blanks around it
 * @param e164 such as +8613800138000; only the digits where it is no number of any plan (short and local numbers)
 */
public record PhoneNumber(String raw, String e164) {
    /** Whose plan a number without a country code follows. */
    private static final String HOME = "CN";

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    /** Reads any way of writing; 400 on the field where there are fewer than three digits. */
    public static PhoneNumber of(String field, String written) {
        PhoneNumber read = read(written);
        if (read == null) {
            throw Problem.invalid(field, "phone-wrong");
        }
        return read;
    }

    /** The number, or null where the text is none. */
    public static PhoneNumber read(String written) {
        String raw = written == null ? "" : written.strip();
        String digits = digits(raw);
        if (digits.length() < 3) {
            return null;
        }
        Phonenumber.PhoneNumber known = known(raw);
        return new PhoneNumber(raw, known == null ? digits : PLANS.format(known, PhoneNumberFormat.E164));
    }

    /** The part all ways of writing share: without country code and trunk zero where the plan is known. */
    public String core() {
        Phonenumber.PhoneNumber known = known(raw);
        return known == null ? e164 : PLANS.getNationalSignificantNumber(known);
    }

    private static Phonenumber.PhoneNumber known(String raw) {
        try {
            Phonenumber.PhoneNumber parsed = PLANS.parse(raw, HOME);
            return PLANS.isValidNumber(parsed) ? parsed : null;
        } catch (NumberParseException noNumber) {
            return null;
        }
    }

    private static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^0-9]", "");
    }
}
