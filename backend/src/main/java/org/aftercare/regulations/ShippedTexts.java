package org.aftercare.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The regulations that this program ships, in the order of their numbers. */
final class ShippedTexts {
    private static final String FOLDER = "regulations/";

    /** A jar does not list its folders. */
    private static final List<String> FILES = List.of(
            "01-appliance-repair",
            "02-property-sales",
            "03-onsite-engineering",
            "04-property-sales-repeat",
            "05-complaint-handling",
            "06-device-repair-shop",
            "07-security-systems-maintenance",
            "08-parts-warehouse",
            "09-medical-device-service",
            "10-auto-service-shop",
            "11-gas-network-service",
            "12-sales-logistics-and-contracts",
            "13-service-manager-duties",
            "14-service-information-desk",
            "15-building-works-warranty",
            "16-device-service-team");

    private static final YAMLMapper YAML = new YAMLMapper();

    private ShippedTexts() {}

    static List<ShippedText> read() {
        List<ShippedText> texts = new ArrayList<>();
        for (String file : FILES) {
            try {
                texts.add(YAML.readValue(bytes(file), ShippedText.class));
            } catch (IOException broken) {
                throw new UncheckedIOException(file + ": " + broken.getMessage(), broken);
            }
        }
        return texts;
    }

    /** Differs as soon as one letter of them does. */
    static String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> digest.update(bytes(file)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] bytes(String file) {
        String name = FOLDER + file + ".yaml";
        try (InputStream in = ShippedTexts.class.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        }
    }
}
