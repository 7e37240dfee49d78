package dev.mubiao.notices.mail;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the links in mails.
 *
 * @param portalUrl where people open the portal
 */
@ConfigurationProperties("mubiao")
record PortalSettings(@DefaultValue("http://localhost:8080") URI portalUrl) {

    String link(String path) {
        String root = portalUrl.toString();
        return root.endsWith("/") ? root + path : root + "/" + path;
    }
}
