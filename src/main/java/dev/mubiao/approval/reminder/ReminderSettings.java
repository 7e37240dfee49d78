package dev.mubiao.approval.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When people are reminded of steps that wait for them.
 *
 * @param remindBefore working days before a step is due
 * @param escalateAfter working days after a step was due, until somebody above hears of it
 * @param remindEvery time between two looks at what is late
 */
@Validated
@ConfigurationProperties("mubiao.workflow")
record ReminderSettings(
        @DefaultValue("1") @Min(0) @Max(50) int remindBefore,
        @DefaultValue("2") @Min(1) @Max(50) int escalateAfter,
        @DefaultValue("5m") @DurationMin(seconds = 10) Duration remindEvery) {}
