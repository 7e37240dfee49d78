package dev.mubiao.shell.startup;

import dev.mubiao.shell.startup.MissingSettingsException.Setting;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start in production without a database: Spring Boot would quietly take one in memory; and with headers
 * believed from whomever sends them. Says at once whatever else is missing for a first start.
 */
class ProductionSettingsCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<Setting> missing = Arrays.stream(Setting.values())
                .filter(setting -> isMissing(setting, environment))
                .toList();
        if (missing.contains(Setting.DATABASE) || missing.contains(Setting.TRUSTED_PROXIES)) {
            throw new MissingSettingsException(missing);
        }
    }

    private static boolean isMissing(Setting setting, ConfigurableEnvironment environment) {
        boolean unset = !StringUtils.hasText(environment.getProperty(setting.property));
        if (setting != Setting.TRUSTED_PROXIES) {
            return unset;
        }
        String strategy = environment.getProperty("server.forward-headers-strategy", "none");
        // "framework" asks nobody who sent the headers.
        return strategy.equalsIgnoreCase("framework") || strategy.equalsIgnoreCase("native") && unset;
    }
}
