package org.aftercare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SigningKeysTest {
    @Test
    void theyAreMadeOnceAndOnlyTheOwnerCanReadThem() throws Exception {
        Path folder = Path.of("target", "signing-keys").toAbsolutePath();
        Scratch.empty(folder);
        SigningKeys keys = SigningKeys.in(folder);
        String made = Files.readString(keys.signing());
        assertThat(made).startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.signing())))
                .isEqualTo("rw-------");
        assertThat(Files.readString(SigningKeys.in(folder).signing())).isEqualTo(made);
    }
}
