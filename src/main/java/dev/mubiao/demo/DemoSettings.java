package dev.mubiao.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the demo.
 *
 * @param targets whether to make targets too, not the organisation alone
 */
@ConfigurationProperties("mubiao.demo")
record DemoSettings(@DefaultValue("true") boolean targets) {}
