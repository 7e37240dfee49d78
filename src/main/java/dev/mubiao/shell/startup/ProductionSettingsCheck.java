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
 * Refuses to start in production without a database: Spring Boot would quietly take one in memory. Says at once whatever
 * else is missing for a first start.
 */
class ProductionSettingsCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<Setting> missing = Arrays.stream(Setting.values())
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.property)))
                .toList();
        if (missing.contains(Setting.DATABASE)) {
            throw new MissingSettingsException(missing);
        }
    }
}
