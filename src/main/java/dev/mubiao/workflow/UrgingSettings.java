package dev.mubiao.workflow;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param pause how long nobody can urge a target again */
@ConfigurationProperties("mubiao.urging")
record UrgingSettings(@DefaultValue("PT4H") Duration pause) {}
