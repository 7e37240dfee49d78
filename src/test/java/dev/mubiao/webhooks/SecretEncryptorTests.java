package dev.mubiao.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.outbox.DeliveryException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretEncryptorTests {

    private static final String SECRET = "办公系统的密钥 of the office";

    @TempDir
    Path directory;

    @Test
    void opensWhatItSealed() throws DeliveryException {
        SecretEncryptor encryptor = new SecretEncryptor(new SecretSettings("sixteen or more characters", file()));
        assertThat(encryptor.open(encryptor.seal(SECRET))).isEqualTo(SECRET);
        assertThat(encryptor.seal(SECRET)).isNotEqualTo(encryptor.seal(SECRET)).doesNotContain("office");
        assertThat(file()).doesNotExist();
    }

    @Test
    void withoutAKeyAFileIsMadeThatOnlyItsOwnerReads() throws Exception {
        String sealed = new SecretEncryptor(new SecretSettings("", file())).seal(SECRET);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(new SecretEncryptor(new SecretSettings("", file())).open(sealed))
                .isEqualTo(SECRET);
    }

    @Test
    void aKeyFileThatOthersCanReadIsRefused() throws Exception {
        SecretEncryptor encryptor = new SecretEncryptor(new SecretSettings("", file()));
        encryptor.seal(SECRET);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> encryptor.seal(SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void aKeyFileThatIsNotWrittenYetIsNoKey() throws Exception {
        SecretEncryptor encryptor = new SecretEncryptor(new SecretSettings("", file()));
        String sealed = encryptor.seal(SECRET);
        Files.writeString(file(), "");

        assertThatThrownBy(() -> encryptor.seal(SECRET))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no key");
        assertThatThrownBy(() -> encryptor.open(sealed))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("no key");
    }

    @Test
    void anotherKeyOpensNothingAndSaysSo() {
        String sealed = new SecretEncryptor(new SecretSettings("sixteen or more characters", file())).seal(SECRET);
        SecretEncryptor other = new SecretEncryptor(new SecretSettings("another key of the office", file()));
        assertThatThrownBy(() -> other.open(sealed))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("another key");
    }

    private Path file() {
        return directory.resolve("portal.key");
    }
}
