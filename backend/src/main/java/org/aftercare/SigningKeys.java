package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The RSA pair that signs this installation's tokens: made once, kept in the data folder, so sign-ins outlive a restart. */
record SigningKeys(Path signing, Path checking) {

    /** @param folder where the pair is kept, or made when it is not there */
    static SigningKeys in(Path folder) {
        SigningKeys keys = new SigningKeys(folder.resolve("signing.pem"), folder.resolve("checking.pem"));
        try {
            if (!Files.exists(keys.signing) || !Files.exists(keys.checking)) {
                keys.make();
            }
            return keys;
        } catch (IOException | NoSuchAlgorithmException failure) {
            throw new CannotStart("The signing keys in " + folder + " cannot be used: " + failure, failure);
        }
    }

    private void make() throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        DataFolder.keep(checking, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        DataFolder.keep(signing, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
    }

    private static String pem(String title, byte[] key) {
        return "-----BEGIN " + title + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                + "\n-----END " + title + "-----\n";
    }

    /** What the configuration needs to know of them. */
    Map<String, String> settings() {
        return Map.of(
                "smallrye.jwt.sign.key.location", signing.toUri().toString(),
                "mp.jwt.verify.publickey.location", checking.toUri().toString());
    }
}
