package dev.mubiao.shell.server;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of what callers may use of the server at the same time. Addresses are those of callers; a proxy that is named
 * ({@code server.tomcat.remoteip.internal-proxies}) stands for none itself.
 *
 * @param connectionsPerAddress how many connections one address may have open; further ones are closed at once
 * @param perAddress how many requests of one address are worked on; each holds a thread
 * @param bodies how many bodies are received that had not arrived with the head of their request; each holds a thread
 * @param bodiesPerAddress how many of these may come from one address
 */
@Validated
@ConfigurationProperties("mubiao.requests")
record RequestSettings(
        @DefaultValue("400") @Min(1) int connectionsPerAddress,
        @DefaultValue("100") @Min(1) int perAddress,
        @DefaultValue("100") @Min(1) int bodies,
        @DefaultValue("16") @Min(1) int bodiesPerAddress) {}
