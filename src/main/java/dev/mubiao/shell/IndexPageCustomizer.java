package dev.mubiao.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * Sends the page of the views with a content security policy under which only its own inline scripts run, and lets it
 * follow the system's colour scheme and tell when somebody is there. Vaadin's client evaluates scripts that the server
 * sends, hence unsafe-eval.
 */
@Component
class IndexPageCustomizer implements VaadinServiceInitListener {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final transient SecureRandom random = new SecureRandom();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::harden);
    }

    private void harden(IndexHtmlResponse response) {
        // The input method's script is the first of the modules: before anything else listens to keys.
        String scripts = "<script src=\"mubiao/scheme.js\"></script><script src=\"mubiao/activity.js\"></script>"
                + "<script type=\"module\" src=\"mubiao/input-method.js\"></script>";
        response.getDocument().head().select("base").after(scripts);
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }
}
