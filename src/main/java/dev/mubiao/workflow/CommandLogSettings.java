package dev.mubiao.workflow;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param keep how long a command that is sent again has its effect only once */
@Validated
@ConfigurationProperties("mubiao.commands")
record CommandLogSettings(
        @DefaultValue("90d") @DurationMin(days = 1) Duration keep) {}
