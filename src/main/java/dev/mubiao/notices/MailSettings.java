package dev.mubiao.notices;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails look; the server is Spring's {@code spring.mail.host} and so on, and without one there are no mails.
 *
 * @param from the sender's address
 * @param digestHour of working days, from which on the daily mails are written
 */
@Validated
@ConfigurationProperties("mubiao.mail")
public record MailSettings(
        @DefaultValue("mubiao@localhost") @NotBlank String from,
        @DefaultValue("8") @Min(0) @Max(23) int digestHour) {}
