package dev.mubiao.shell.security;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people open the portal, if that is configured; otherwise wherever it is asked. */
@Component
class PortalAddress {

    private final @Nullable URI configured;

    PortalAddress(@Value("${mubiao.portal-url:#{null}}") @Nullable URI configured) {
        this.configured = configured;
    }

    /**
     * Whether it is that of a page of the portal.
     *
     * @param origin header of the request; "null" if the browser hides where it comes from
     * @param host header of the request
     */
    boolean isOrigin(String origin, @Nullable String host) {
        int scheme = origin.indexOf("://");
        if (scheme < 0) {
            return false;
        }
        String authority = origin.substring(scheme + 3);
        URI portal = configured;
        return portal == null
                ? authority.equalsIgnoreCase(host)
                : origin.substring(0, scheme).equalsIgnoreCase(portal.getScheme())
                        && authority.equalsIgnoreCase(portal.getRawAuthority());
    }

    /** Whether the portal may be asked under this host. @param host header of the request */
    boolean isHost(@Nullable String host) {
        URI portal = configured;
        return portal == null || host != null && authority(portal).equals(host.toLowerCase(Locale.ROOT));
    }

    /** Whether people open it over an encrypted connection, as far as is known. */
    boolean encrypted() {
        URI portal = configured;
        return portal != null && "https".equalsIgnoreCase(portal.getScheme());
    }

    private static String authority(URI portal) {
        return portal.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
