package dev.mubiao.shell.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.shell.failures.UnexpectedFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns whatever goes wrong in the API into a problem detail that says cause, place and way out in the caller's
 * language, never a stack trace; also before a controller is found. Controllers of pages have handlers of their own.
 */
@RestControllerAdvice
class ApiExceptionHandler extends ResponseEntityExceptionHandler {

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
        ProblemDetail problem = problemDetailFactory.of(status, refusal.key(), locale, refusal.arguments());
        refusal.properties().forEach(problem::setProperty);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail denied(AccessDeniedException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.FORBIDDEN, "shell.api.forbidden", locale);
    }

    @ExceptionHandler
    ProblemDetail noParts(MultipartException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.BAD_REQUEST, "shell.api.multipart", locale);
    }

    @ExceptionHandler
    ProblemDetail unbound(BindException cause, Locale locale) {
        return problemDetailFactory.of(HttpStatus.BAD_REQUEST, "shell.api.invalid", locale, fields(cause));
    }

    @ExceptionHandler
    ResponseEntity<Object> anythingElse(Exception cause, Locale locale) {
        UnexpectedFailure failure = UnexpectedFailure.logged(cause);
        HttpHeaders headers = new HttpHeaders();
        if (failure.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, DatabaseFailure.RETRY_AFTER);
        }
        return answer(
                headers,
                problemDetailFactory.of(
                        failure.status(),
                        failure.text().key(),
                        locale,
                        failure.text().getArguments()));
    }

    @Override
    protected ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException cause,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                headers, of(status, "shell.api.method", cause.getMethod(), joined(cause.getSupportedHttpMethods())));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.mediaType", joined(cause.getSupportedMediaTypes())));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.notAcceptable", joined(cause.getSupportedMediaTypes())));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException cause,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(headers, of(status, "shell.api.invalid", cause.getParameterName()));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.invalid", cause.getRequestPartName()));
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.invalid", fields(cause)));
    }

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                headers,
                of(
                        status,
                        "shell.api.invalid",
                        joined(cause.getParameterValidationResults().stream()
                                .map(result -> result.getMethodParameter().getParameterName())
                                .toList())));
    }

    @Override
    protected ResponseEntity<Object> handleNoHandlerFoundException(
            NoHandlerFoundException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.noSuchAddress"));
    }

    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.noSuchAddress"));
    }

    @Override
    protected ResponseEntity<Object> handleAsyncRequestTimeoutException(
            AsyncRequestTimeoutException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.timeout"));
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, of(status, "shell.api.tooLarge"));
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = cause instanceof MethodArgumentTypeMismatchException argument
                ? argument.getName()
                : String.valueOf(cause.getPropertyName());
        return answer(headers, of(status, "shell.api.invalid", name));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException cause, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(headers, unreadable(cause));
    }

    /** What has no handler above: faults of the portal, and requests of which the status says all. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return status.is5xxServerError()
                ? anythingElse(cause, LocaleContextHolder.getLocale())
                : answer(headers, of(status, "shell.api.badRequest"));
    }

    private static ResponseEntity<Object> answer(HttpHeaders headers, ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ProblemDetail unreadable(HttpMessageNotReadableException cause) {
        if (cause.getCause() instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return of(HttpStatus.BAD_REQUEST, "shell.api.unreadable.at", path(mapping));
        }
        if (cause.getCause() instanceof JacksonException syntax && syntax.getLocation() != null) {
            return of(
                    HttpStatus.BAD_REQUEST,
                    "shell.api.unreadable.line",
                    syntax.getLocation().getLineNr(),
                    syntax.getLocation().getColumnNr());
        }
        return of(HttpStatus.BAD_REQUEST, "shell.api.unreadable");
    }

    /** For instance {@code cells[3].comment}. */
    private static String path(JsonMappingException cause) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : cause.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private ProblemDetail of(HttpStatusCode status, String key, Object... arguments) {
        return problemDetailFactory.of(status, key, LocaleContextHolder.getLocale(), arguments);
    }

    private static String fields(BindException cause) {
        return joined(cause.getFieldErrors().stream().map(FieldError::getField).toList());
    }

    private static String joined(@Nullable Iterable<?> names) {
        List<String> words = new ArrayList<>();
        if (names != null) {
            names.forEach(name -> words.add(String.valueOf(name)));
        }
        return String.join(", ", words);
    }
}
