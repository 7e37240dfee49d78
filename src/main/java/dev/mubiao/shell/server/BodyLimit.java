package dev.mubiao.shell.server;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How large the body of a request may be, and how long it may take to arrive.
 *
 * @param bytes the most that is received
 * @param patience how long it may take however small it is; each 32 KB that have arrived add a second
 */
record BodyLimit(long bytes, Duration patience) {

    private static final long BYTES_A_SECOND = 32 * 1024;

    /** Log-in names and passwords, and where nobody has to send anything. */
    private static final BodyLimit SMALL = new BodyLimit(16 * 1024, Duration.ofSeconds(10));

    /** A whole sheet as JSON, or what is pasted into one: two million characters, mostly of three bytes. */
    private static final BodyLimit CONTENT = new BodyLimit(10 * 1024 * 1024, Duration.ofSeconds(30));

    /**
     * @param path without the context's, decoded
     * @param contentType as the caller says; null if he does not
     * @param mostUploaded bytes of a request with files
     */
    static BodyLimit of(String method, String path, @Nullable String contentType, long mostUploaded) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        boolean bodiless = method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
        if (bodiless
                || type.startsWith("application/x-www-form-urlencoded")
                || path.equals("/login")
                || path.startsWith("/public/")
                || path.startsWith("/actuator/")) {
            return SMALL;
        }
        return type.startsWith("multipart/") ? new BodyLimit(mostUploaded, CONTENT.patience) : CONTENT;
    }

    /** How long a body may have taken of which so much has arrived. */
    Duration longest(long received) {
        return patience.plusMillis(received * 1000 / BYTES_A_SECOND);
    }
}
