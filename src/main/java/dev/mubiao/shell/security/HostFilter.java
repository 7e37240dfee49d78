package dev.mubiao.shell.security;

import dev.mubiao.shell.web.ProblemDetailWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests for another host than that of the configured address: what they were told in return would be made
 * with a name that the sender chose. Probes of the health ask by whatever address the node has.
 */
class HostFilter extends OncePerRequestFilter {

    private final PortalAddress address;
    private final ProblemDetailWriter problems;

    HostFilter(PortalAddress address, ProblemDetailWriter problems) {
        this.address = address;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (address.isHost(request.getHeader(HttpHeaders.HOST))) {
            chain.doFilter(request, response);
        } else {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "shell.api.host");
        }
    }
}
