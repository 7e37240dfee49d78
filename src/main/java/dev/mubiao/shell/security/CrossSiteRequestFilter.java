package dev.mubiao.shell.security;

import dev.mubiao.shell.web.ProblemDetailWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what the page of another site makes a browser send here: the browser adds cookies and kept passwords by
 * itself. It says where a request comes from in Sec-Fetch-Site (if the portal is served encrypted, or on this machine)
 * and in Origin. Programs that are no browsers send neither.
 */
class CrossSiteRequestFilter extends OncePerRequestFilter {

    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final PortalAddress address;
    private final ProblemDetailWriter problems;
    private final RequestMatcher open;

    /** @param open what may be asked from anywhere, since it is the same for everybody or only shown to the person */
    CrossSiteRequestFilter(PortalAddress address, ProblemDetailWriter problems, RequestMatcher open) {
        this.address = address;
        this.problems = problems;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromElsewhere(request) && !open.matches(request)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "shell.api.crossSite");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return ELSEWHERE.contains(site);
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin != null && !address.isOrigin(origin, request.getHeader(HttpHeaders.HOST));
    }

    /** Somebody follows a link to a page: nothing is done, and only he sees it. */
    static boolean followsLink(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    /** It reads. */
    static boolean reads(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
