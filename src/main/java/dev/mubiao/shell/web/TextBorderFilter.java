package dev.mubiao.shell.web;

import dev.mubiao.platform.text.UnstorableText;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose address holds what no text may hold (see {@link UnstorableText}), or a parameter that is named
 * like an element of a list, before anything looks at them; what stands in JSON is refused by {@link JsonBorder}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TextBorderFilter extends OncePerRequestFilter {

    private final ProblemDetailWriter problems;

    TextBorderFilter(ProblemDetailWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String place = refused(request);
        if (place == null) {
            chain.doFilter(request, response);
        } else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "shell.api.text", place);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /** What of the address is refused, as it was sent; null if nothing is. */
    private static @Nullable String refused(HttpServletRequest request) {
        if (isUnstorable(request.getRequestURI())) {
            return "path";
        }
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String parameter : query.split("&")) {
            int end = parameter.indexOf('=');
            String name = end < 0 ? parameter : parameter.substring(0, end);
            if (isUnstorable(parameter) || isElement(name)) {
                return name;
            }
        }
        return null;
    }

    /** Whether the name is spelled as an element or a property of another: Spring would follow it into our objects. */
    private static boolean isElement(String name) {
        return name.indexOf('[') >= 0 || name.contains("%5B") || name.contains("%5b");
    }

    private static boolean isUnstorable(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return UnstorableText.firstIn(text).isPresent();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // A broken %-code, or bytes that are no UTF-8: no text at all.
            return true;
        }
    }
}
