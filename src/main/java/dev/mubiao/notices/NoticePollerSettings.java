package dev.mubiao.notices;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the {@link NoticePoller}.
 *
 * @param every time between two polls
 */
@Validated
@ConfigurationProperties("mubiao.distant-news")
record NoticePollerSettings(
        @DefaultValue("12s") @DurationMin(millis = 100) Duration every) {}
