package dev.mubiao.shell.web;

import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.shell.server.RefusedRequest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.BasicErrorController;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.web.servlet.error.ErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says in the caller's language what failed before a controller was reached, for instance an address that the firewall
 * refuses, or a filter that could not ask the database: programs get a problem detail, browsers {@code error.html}.
 */
@Component
class ProblemErrorController extends BasicErrorController {

    private final ProblemDetailFactory problems;
    private final LocaleResolver languages;

    ProblemErrorController(
            ErrorAttributes attributes,
            ServerProperties server,
            List<ErrorViewResolver> views,
            ProblemDetailFactory problems,
            LocaleResolver languages) {
        super(attributes, server.getError(), views);
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        Optional<ProblemDetail> refused = refused(request);
        if (refused.isPresent()) {
            return ResponseEntity.status(getStatus(request))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(fields(refused.get()));
        }
        boolean away = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && DatabaseFailure.isAway(cause);
        HttpStatus status = away ? HttpStatus.SERVICE_UNAVAILABLE : getStatus(request);
        String key = switch (status) {
            case NOT_FOUND -> "shell.api.noSuchAddress";
            case SERVICE_UNAVAILABLE -> "shell.api.away";
            default -> status.is5xxServerError() ? "shell.api.failed" : "shell.api.badRequest";
        };
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (away) {
            answer.header(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER);
        }
        return answer.body(fields(problems.of(status, key, languages.resolveLocale(request))));
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        ModelAndView page = super.errorHtml(request, response);
        refused(request).ifPresent(problem -> page.addObject("reason", problem.getDetail()));
        return page;
    }

    /** What the server says that has refused the request before the portal saw it. */
    private Optional<ProblemDetail> refused(HttpServletRequest request) {
        return RefusedRequest.reason(request)
                .map(reason -> problems.of(
                        getStatus(request), reason.key(), languages.resolveLocale(request), reason.getArguments()));
    }

    private static Map<String, Object> fields(ProblemDetail problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", problem.getType());
        fields.put("title", problem.getTitle());
        fields.put("status", problem.getStatus());
        fields.put("detail", problem.getDetail());
        if (problem.getProperties() != null) {
            fields.putAll(problem.getProperties());
        }
        return fields;
    }
}
