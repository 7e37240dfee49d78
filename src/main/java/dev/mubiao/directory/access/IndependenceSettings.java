package dev.mubiao.directory.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How it is judged whether a second person is independent of the first, until administrators of the portal decide
 * otherwise ({@link IndependenceDays}).
 *
 * @param days for how long opening somebody's account, setting his password or making him an administrator takes away
 *     the independence of both; 0 for not at all
 */
@ConfigurationProperties("mubiao.independence")
record IndependenceSettings(@DefaultValue("30") int days) {

    IndependenceSettings {
        if (days < 0 || days > 3660) {
            throw new IllegalArgumentException("mubiao.independence.days must be 0 to 3660: " + days);
        }
    }
}
