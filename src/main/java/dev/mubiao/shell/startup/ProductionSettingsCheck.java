package dev.mubiao.shell.startup;

import dev.mubiao.shell.startup.MissingSettingsException.Setting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start in production without a database: Spring Boot would quietly take one in memory; without the portal's
 * address: whoever asks would choose the host in answers and mails; and with headers believed from whomever sends them.
 * Says at once whatever else is missing for a first start.
 */
class ProductionSettingsCheck implements EnvironmentPostProcessor {

    /** Those that each start needs; the others are for the first one. */
    private static final Set<Setting> NEEDED =
            EnumSet.of(Setting.DATABASE, Setting.PORTAL_URL, Setting.TRUSTED_PROXIES);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("production"))) {
            return;
        }
        List<Setting> missing = Arrays.stream(Setting.values())
                .filter(setting -> isMissing(setting, environment))
                .toList();
        if (!Collections.disjoint(missing, NEEDED)) {
            throw new MissingSettingsException(missing);
        }
    }

    private static boolean isMissing(Setting setting, ConfigurableEnvironment environment) {
        String value = environment.getProperty(setting.property);
        return switch (setting) {
            case TRUSTED_PROXIES -> believesAnybody(environment, value);
            case PORTAL_URL -> !isAddress(value);
            default -> !StringUtils.hasText(value);
        };
    }

    private static boolean believesAnybody(ConfigurableEnvironment environment, @Nullable String proxies) {
        String strategy = environment.getProperty("server.forward-headers-strategy", "none");
        // "framework" asks nobody who sent the headers.
        return strategy.equalsIgnoreCase("framework")
                || strategy.equalsIgnoreCase("native") && !StringUtils.hasText(proxies);
    }

    private static boolean isAddress(@Nullable String text) {
        if (!StringUtils.hasText(text)) {
            return false;
        }
        try {
            URI address = new URI(text);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException unfit) {
            return false;
        }
    }
}
