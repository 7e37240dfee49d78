package dev.mubiao.shell.web;

import dev.mubiao.platform.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Turns whatever goes wrong in the API into a problem detail that says cause and way out, never a stack trace. */
@RestControllerAdvice(annotations = RestController.class)
class ApiExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final ProblemDetailFactory problemDetailFactory;

    ApiExceptionHandler(ProblemDetailFactory problemDetailFactory) {
        this.problemDetailFactory = problemDetailFactory;
    }

    @ExceptionHandler
    ProblemDetail refusal(Refusal refusal, Locale locale) {
        HttpStatus status = switch (refusal.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case DENIED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return problemDetailFactory.of(status, refusal.key(), locale, refusal.arguments());
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.FORBIDDEN, "shell.api.forbidden", locale);
    }

    @ExceptionHandler
    ProblemDetail overtaken(OptimisticLockingFailureException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.CONFLICT, "shell.api.overtaken", locale);
    }

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.BAD_REQUEST, "shell.api.unreadable", locale);
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException cause, Locale locale) {
        String fields = String.join(
                ", ",
                cause.getFieldErrors().stream().map(error -> error.getField()).toList());
        return problemDetailFactory.of(HttpStatus.BAD_REQUEST, "shell.api.invalid", locale, fields);
    }

    @ExceptionHandler
    ProblemDetail mistyped(MethodArgumentTypeMismatchException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.BAD_REQUEST, "shell.api.invalid", locale, cause.getName());
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.PAYLOAD_TOO_LARGE, "shell.api.tooLarge", locale);
    }

    @ExceptionHandler
    ProblemDetail anythingElse(Exception cause, Locale locale) {
        if (cause instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
            return problemDetailFactory.of(
                    status, "shell.api.request", locale, response.getBody().getDetail());
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("unexpected failure {}", reference, cause);
        return problemDetailFactory.of(HttpStatus.INTERNAL_SERVER_ERROR, "shell.api.failure", locale, reference);
    }
}
