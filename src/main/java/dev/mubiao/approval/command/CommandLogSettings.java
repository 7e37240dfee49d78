package dev.mubiao.approval.command;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Settings of the command log: {@code keep} is how long a command that is sent again has its effect only once. */
@Validated
@ConfigurationProperties("mubiao.commands")
record CommandLogSettings(
        @DefaultValue("90d") @DurationMin(days = 1) Duration keep) {}
