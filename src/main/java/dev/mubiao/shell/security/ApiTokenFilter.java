package dev.mubiao.shell.security;

import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.tokens.ApiScope;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.directory.tokens.RecognisedToken;
import dev.mubiao.shell.web.ProblemDetailWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in that sends a token, as the token's owner and with no more than the token's scopes. */
class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final ApiAuthenticationEntryPoint entryPoint;
    private final ProblemDetailWriter problems;
    private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    ApiTokenFilter(ApiTokens tokens, ApiAuthenticationEntryPoint entryPoint, ProblemDetailWriter problems) {
        this.tokens = tokens;
        this.entryPoint = entryPoint;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String sent = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (sent == null || !sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        String secret = sent.substring(SCHEME.length()).strip();
        Optional<RecognisedToken> token = tokens.recognise(secret, request.getRemoteAddr());
        if (token.isEmpty()) {
            entryPoint.commence(request, response, new BadCredentialsException("no such token"));
        } else if (!CrossSiteRequestFilter.reads(request)
                && !token.get().scopes().contains(ApiScope.WORK)) {
            problems.write(request, response, HttpStatus.FORBIDDEN, "shell.api.scope");
        } else {
            PersonUserDetails owner = token.get().owner();
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(owner, null, owner.getAuthorities()));
            SecurityContextHolder.setContext(context);
            // The end of an answer that is sent piece by piece passes the chain once more, and this filter not.
            contexts.saveContext(context, request, response);
            chain.doFilter(request, response);
        }
    }
}
