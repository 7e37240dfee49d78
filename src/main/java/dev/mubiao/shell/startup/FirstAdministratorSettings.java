package dev.mubiao.shell.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Settings of the account that opens a new installation. Read while there is no account yet, and never after. */
@ConfigurationProperties("mubiao.first-administrator")
record FirstAdministratorSettings(
        @Nullable String loginName, @Nullable String password) {}
