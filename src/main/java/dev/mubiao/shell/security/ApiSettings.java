package dev.mubiao.shell.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the API.
 *
 * @param basic whether programs may sign in with name and password, besides tokens. Browsers keep what was entered once
 *     and send it on whatever page asks them to, so it is off unless it is needed
 * @param docs whether the description of the API is served, to everybody
 */
@ConfigurationProperties("mubiao.api")
record ApiSettings(boolean basic, boolean docs) {}
