package org.aftercare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The key pair that signs access tokens, made on the first start and kept in the data folder. */
record SigningKeys(Path secret, Path open) {
    static SigningKeys in(Path folder) throws IOException {
        SigningKeys keys = new SigningKeys(folder.resolve("signing-key.pem"), folder.resolve("verifying-key.pem"));
        if (!Files.exists(keys.secret) || !Files.exists(keys.open)) {
            keys.make();
        }
        return keys;
    }

    private void make() throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            Files.writeString(secret, "");
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(secret, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
            Files.writeString(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Tells the application where they are. */
    void announce() {
        System.setProperty("smallrye.jwt.sign.key.location", secret.toUri().toString());
        System.setProperty("mp.jwt.verify.publickey.location", open.toUri().toString());
    }

    private static String pem(String kind, byte[] bytes) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }
}
