package dev.mubiao.shell.server;

import dev.mubiao.platform.MessageText;
import jakarta.servlet.ServletRequest;
import java.util.Optional;

/** Why the server has refused a request before the portal saw it; kept with the request for the page that says so. */
public final class RefusedRequest {

    /** In how many seconds to try again whom the server had no room for, as the header Retry-After says it. */
    public static final String RETRY_AFTER = "5";

    private static final String ATTRIBUTE = RefusedRequest.class.getName();

    private RefusedRequest() {}

    static void note(ServletRequest request, MessageText reason) {
        request.setAttribute(ATTRIBUTE, reason);
    }

    /** @return nothing if the server has refused nothing */
    public static Optional<MessageText> reason(ServletRequest request) {
        return Optional.ofNullable((MessageText) request.getAttribute(ATTRIBUTE));
    }
}
