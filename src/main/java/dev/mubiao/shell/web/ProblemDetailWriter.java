package dev.mubiao.shell.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers a request with a problem detail in the caller's language where no controller does, as in filters. */
@Component
public class ProblemDetailWriter {

    private final ProblemDetailFactory problems;
    private final LocaleResolver languages;
    private final ObjectMapper json;

    ProblemDetailWriter(ProblemDetailFactory problems, LocaleResolver languages, ObjectMapper json) {
        this.problems = problems;
        this.languages = languages;
        this.json = json;
    }

    /** @param key of the text, and the problem's code */
    public void write(
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
                response.getOutputStream(), problems.of(status, key, languages.resolveLocale(request), arguments));
    }
}
