package dev.mubiao.notices;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param every time between two looks whether another process wrote notices */
@Validated
@ConfigurationProperties("mubiao.distant-news")
record NoticePollerSettings(
        @DefaultValue("12s") @DurationMin(millis = 100) Duration every) {}
