package dev.mubiao.webhooks;

import dev.mubiao.outbox.DeliveryException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the table of webhooks; their secrets are encrypted. */
@Component
class WebhookRepository {

    private static final String SELECT = "select id, url, events, enabled, created_by, created_at from webhook";

    private final JdbcClient jdbc;
    private final SecretEncryptor encryptor;

    WebhookRepository(JdbcClient jdbc, SecretEncryptor encryptor) {
        this.jdbc = jdbc;
        this.encryptor = encryptor;
    }

    List<Webhook> all() {
        return jdbc.sql(SELECT + " order by url, id")
                .query(WebhookRepository::webhook)
                .list();
    }

    Optional<Webhook> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(WebhookRepository::webhook)
                .optional();
    }

    /** @throws DeliveryException if the secret cannot be decrypted */
    Optional<String> secret(UUID id) throws DeliveryException {
        Optional<String> sealed = jdbc.sql("select secret from webhook where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
        return sealed.isEmpty() ? sealed : Optional.of(encryptor.open(sealed.get()));
    }

    /** Encrypts the secrets that an earlier version kept as they are. */
    @EventListener(ApplicationReadyEvent.class)
    void sealPlainSecrets() {
        jdbc.sql("select secret from webhook").query(String.class).list().stream()
                .filter(secret -> !SecretEncryptor.sealed(secret))
                .forEach(secret -> jdbc.sql("update webhook set secret = :sealed where secret = :plain")
                        .param("sealed", encryptor.seal(secret))
                        .param("plain", secret)
                        .update());
    }

    void add(Webhook webhook, String secret) {
        jdbc.sql("""
                insert into webhook (id, url, secret, events, enabled, created_by, created_at)
                values (:id, :url, :secret, :events, :enabled, :by, :at)
                """)
                .param("id", webhook.id())
                .param("url", webhook.url())
                .param("secret", encryptor.seal(secret))
                .param("events", words(webhook))
                .param("enabled", webhook.enabled())
                .param("by", webhook.createdBy())
                .param("at", webhook.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    int enable(UUID id, boolean enabled) {
        return jdbc.sql("update webhook set enabled = :enabled where id = :id")
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }

    int remove(UUID id) {
        return jdbc.sql("delete from webhook where id = :id").param("id", id).update();
    }

    private static String words(Webhook webhook) {
        return webhook.events().stream().map(WebhookEvent::word).sorted().collect(Collectors.joining(","));
    }

    private static Webhook webhook(ResultSet row, int index) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("url"),
                Arrays.stream(row.getString("events").split(",", -1))
                        .map(WebhookEvent::of)
                        .collect(Collectors.toSet()),
                row.getBoolean("enabled"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
