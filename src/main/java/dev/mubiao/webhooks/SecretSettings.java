package dev.mubiao.webhooks;

import jakarta.validation.constraints.Pattern;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the key that encrypts the secrets in the database.
 *
 * @param key at least 16 characters, the same on all nodes; empty: the one in the file
 * @param keyFile made when the first secret is kept, if no key is set; beside the data, so that who copies the data
 *     has not copied it
 */
@Validated
@ConfigurationProperties("mubiao.secrets")
record SecretSettings(
        @DefaultValue("") @Pattern(regexp = "|.{16,}", message = "has at least 16 characters")
        String key,

        @DefaultValue("mubiao-secrets.key") Path keyFile) {}
