package dev.mubiao.directory.organisation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the directory.
 *
 * @param shortestPassword characters, at least
 */
@ConfigurationProperties("mubiao.directory")
record DirectorySettings(@DefaultValue("10") int shortestPassword) {}
