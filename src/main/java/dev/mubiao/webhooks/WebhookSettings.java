package dev.mubiao.webhooks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where webhooks may go.
 *
 * @param allowPrivate whether addresses of private networks are posted to; the systems of an office are usually there
 * @param allowLocal whether this machine and its link are; the services that live there trust whoever can reach them
 * @param timeout for the connection, and for the answer
 */
@Validated
@ConfigurationProperties("mubiao.webhooks")
record WebhookSettings(
        @DefaultValue("true") boolean allowPrivate,
        @DefaultValue("false") boolean allowLocal,
        @DefaultValue("10s") Duration timeout) {}
