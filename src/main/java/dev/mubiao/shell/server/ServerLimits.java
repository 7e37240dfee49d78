package dev.mubiao.shell.server;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts the bounds of {@link RequestSettings} into Tomcat; what Tomcat bounds by itself stands in application.yaml. */
@Component
class ServerLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** What ends a body in pieces that has no trailers. */
    private static final String END = "\r\n";

    /** Bodies together may take this part of the memory. */
    private static final int MEMORY_SHARE = 8;

    private final RequestSettings settings;
    private final ServerProperties server;
    private final MultipartProperties uploads;

    ServerLimits(RequestSettings settings, ServerProperties server, MultipartProperties uploads) {
        this.settings = settings;
        this.server = server;
        this.uploads = uploads;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.setProtocol(AddressBoundProtocol.class.getName());
        Predicate<String> proxies = proxies();
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AddressBoundProtocol bound) {
                bound.bound(settings.connectionsPerAddress(), proxies);
            }
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                // Both are read within one step, in which no time limit is looked at; nobody sends them.
                http.setMaxExtensionSize(0);
                http.setMaxTrailerSize(END.length());
            }
        });
        // In the context, hence behind the valve that knows the caller's address from a proxy.
        factory.addContextValves(new RequestBodyValve(
                settings,
                uploads.getMaxRequestSize().toBytes(),
                Runtime.getRuntime().maxMemory() / MEMORY_SHARE));
    }

    private Predicate<String> proxies() {
        String named = server.getTomcat().getRemoteip().getInternalProxies();
        boolean believed = server.getForwardHeadersStrategy() == ServerProperties.ForwardHeadersStrategy.NATIVE;
        return believed && named != null && !named.isBlank()
                ? Pattern.compile(named).asMatchPredicate()
                : address -> false;
    }
}
