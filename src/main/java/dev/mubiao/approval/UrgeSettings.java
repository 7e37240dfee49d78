package dev.mubiao.approval;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Settings of urging: {@code pause} is how long a target cannot be urged again. */
@ConfigurationProperties("mubiao.urging")
record UrgeSettings(@DefaultValue("PT4H") Duration pause) {}
