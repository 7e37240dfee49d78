package dev.mubiao.shell.web;

import dev.mubiao.platform.jobs.RequestsInProgress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells work in the background while a request is being answered; one that only waits for news does not count. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 9)
class RequestCountFilter extends OncePerRequestFilter {

    private final RequestsInProgress requests;

    RequestCountFilter(RequestsInProgress requests) {
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        requests.begins();
        try {
            chain.doFilter(request, response);
        } finally {
            requests.ends();
        }
    }
}
