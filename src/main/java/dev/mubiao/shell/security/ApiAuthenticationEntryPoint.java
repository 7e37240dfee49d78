package dev.mubiao.shell.security;

import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.shell.server.RefusedRequest;
import dev.mubiao.shell.web.ProblemDetailWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers API requests that are not signed in, not permitted or throttled with a problem detail. */
@Component
class ApiAuthenticationEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDetailWriter problems;

    ApiAuthenticationEntryPoint(ProblemDetailWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof LoginMustWaitException wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
            problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "shell.api.wait", wait.seconds());
            return;
        }
        if (cause instanceof PasswordChecksBusyException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RefusedRequest.RETRY_AFTER);
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shell.api.busy");
            return;
        }
        if (DatabaseFailure.isAway(cause)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER);
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shell.api.away");
            return;
        }
        // Not Basic: browsers would ask for a password, keep it and send it whenever any page makes them.
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Mubiao\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, "shell.api.unauthorized");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        problems.write(request, response, HttpStatus.FORBIDDEN, "shell.api.forbidden");
    }
}
