package dev.mubiao.audit;

import dev.mubiao.platform.text.Abbreviation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * From where something was done.
 *
 * @param address of whoever asked, as a trusted proxy says it; empty if the program did it of its own accord
 */
record RequestOrigin(Kind kind, String address) {

    private static final String API = "/api/";

    /** By what it was done. */
    enum Kind {
        PAGE,
        API,
        PROGRAM;

        /** Key of its name in the message bundles. */
        String key() {
            return "audit.origin." + name();
        }
    }

    /** Of the request that this thread serves. */
    static RequestOrigin current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return new RequestOrigin(Kind.PROGRAM, "");
        }
        HttpServletRequest request = attributes.getRequest();
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + API);
        String address = request.getRemoteAddr() == null ? "" : request.getRemoteAddr();
        return new RequestOrigin(api ? Kind.API : Kind.PAGE, Abbreviation.within(address, AuditEntry.LONGEST_ADDRESS));
    }
}
