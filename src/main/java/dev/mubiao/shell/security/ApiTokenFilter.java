package dev.mubiao.shell.security;

import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.accounts.SignedInPeople;
import dev.mubiao.directory.tokens.ApiScope;
import dev.mubiao.directory.tokens.ApiToken;
import dev.mubiao.directory.tokens.ApiTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in that sends a token, as the token's owner and with no more than the token's scopes. */
class ApiTokenFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ApiTokens tokens;
    private final SignedInPeople signedInPeople;
    private final ApiAuthenticationEntryPoint refusals;

    ApiTokenFilter(ApiTokens tokens, SignedInPeople signedInPeople, ApiAuthenticationEntryPoint refusals) {
        this.tokens = tokens;
        this.signedInPeople = signedInPeople;
        this.refusals = refusals;
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
        Optional<ApiToken> token = tokens.recognise(secret, request.getRemoteAddr());
        Optional<PersonUserDetails> owner = token.flatMap(
                known -> signedInPeople.owner(known.owner(), known.scopes().contains(ApiScope.ADMINISTER)));
        if (token.isEmpty() || owner.isEmpty()) {
            refusals.commence(request, response, new BadCredentialsException("no such token"));
        } else if (!CrossSiteRequestFilter.reads(request)
                && !token.get().scopes().contains(ApiScope.WORK)) {
            refusals.refuseScope(request, response);
        } else {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    owner.get(), null, owner.get().getAuthorities()));
            SecurityContextHolder.setContext(context);
            chain.doFilter(request, response);
        }
    }
}
