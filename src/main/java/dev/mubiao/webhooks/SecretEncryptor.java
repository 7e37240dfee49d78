package dev.mubiao.webhooks;

import dev.mubiao.outbox.DeliveryException;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Encrypts the secrets that the database keeps (AES-256 in GCM, by Spring Security). An encrypted text carries the
 * salt with which its key is derived from the one that is set.
 */
@Component
class SecretEncryptor {

    private static final String MARK = "{aes-gcm}";

    private final SecretSettings settings;

    SecretEncryptor(SecretSettings settings) {
        this.settings = settings;
    }

    static boolean sealed(String text) {
        return text.startsWith(MARK);
    }

    String seal(String secret) {
        String salt = KeyGenerators.string().generateKey();
        return MARK + salt + ":" + encryptor(salt).encrypt(secret);
    }

    /** @throws DeliveryException for now if it was sealed with another key, or the key cannot be read */
    String open(String sealed) throws DeliveryException {
        String[] parts = sealed.substring(MARK.length()).split(":", 2);
        TextEncryptor encryptor;
        try {
            encryptor = encryptor(parts[0]);
        } catch (IllegalStateException e) {
            throw DeliveryException.forNow("the webhook's secret cannot be decrypted: " + e.getMessage());
        }
        try {
            return encryptor.decrypt(parts[1]);
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw DeliveryException.forNow("the webhook's secret was encrypted with another key, see mubiao.secrets");
        }
    }

    private TextEncryptor encryptor(String salt) {
        String key = settings.key().isEmpty() ? new KeyFile(settings.keyFile()).key() : settings.key();
        return Encryptors.delux(key, salt);
    }
}
