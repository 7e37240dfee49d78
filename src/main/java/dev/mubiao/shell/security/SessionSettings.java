package dev.mubiao.shell.security;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of sessions.
 *
 * @param idle after which time a session ends at whose pages nobody was
 * @param longest how long a session lasts at most, however much is done in it
 * @param perPerson how many sessions one person may have on a node; a further one ends the one that is idle longest
 * @param pages how many pages one session may have open
 */
@Validated
@ConfigurationProperties("mubiao.sessions")
record SessionSettings(
        @DefaultValue("60m") @DurationMin(minutes = 1) Duration idle,
        @DefaultValue("12h") @DurationMin(minutes = 1) Duration longest,
        @DefaultValue("10") @Min(1) int perPerson,
        @DefaultValue("20") @Min(2) int pages) {}
