package dev.mubiao.shell.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.shell.web.ProblemDetailFactory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers API requests that are not signed in, not permitted or throttled with a problem detail. */
@Component
class ApiAuthenticationEntryPoint implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemDetailFactory problemDetailFactory;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ApiAuthenticationEntryPoint(
            ProblemDetailFactory problemDetailFactory, LocaleResolver languages, ObjectMapper json) {
        this.problemDetailFactory = problemDetailFactory;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (cause instanceof LoginMustWaitException wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
            answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "shell.api.wait", wait.seconds());
            return;
        }
        if (cause instanceof PasswordChecksBusyException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shell.api.busy");
            return;
        }
        if (DatabaseFailure.isAway(cause)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(DatabaseFailure.RETRY_AFTER.toSeconds()));
            answer(request, response, HttpStatus.SERVICE_UNAVAILABLE, "shell.api.away");
            return;
        }
        // Not Basic: browsers would ask for a password, keep it and send it whenever any page makes them.
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Mubiao\"");
        answer(request, response, HttpStatus.UNAUTHORIZED, "shell.api.unauthorized");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "shell.api.forbidden");
    }

    void refuseCrossSite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "shell.api.crossSite");
    }

    void refuseHost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, HttpStatus.BAD_REQUEST, "shell.api.host");
    }

    void refuseScope(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, HttpStatus.FORBIDDEN, "shell.api.scope");
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Object... arguments)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(
                response.getOutputStream(),
                problemDetailFactory.of(status, key, languages.resolveLocale(request), arguments));
    }
}
