package dev.mubiao.shell.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.mubiao.directory.accounts.SignedInPeople;
import dev.mubiao.directory.tokens.ApiTokens;
import dev.mubiao.platform.database.DatabaseFailure;
import dev.mubiao.shell.login.LoginNavigation;
import dev.mubiao.shell.web.ProblemDetailWriter;
import java.time.Clock;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Three security filter chains: the stateless API, the stateless public site, and the views. Whatever a view reads while
 * news are pushed to it is read as the person of its session, though no request is made.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing is loaded from elsewhere; Swagger's pages need inline styles. */
    private static final String API_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private static final String PUBLIC_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    /** Nothing of a page needs them. */
    private static final String DEVICES = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private static final RequestMatcher API_DESCRIPTION = new OrRequestMatcher(
            matcher("/api/docs"),
            matcher("/api/docs/**"),
            matcher("/api/swagger-ui/**"),
            matcher("/api/openapi.json"),
            matcher("/api/openapi.json/**"));

    private static final RequestMatcher PUBLIC_API = matcher("/api/v1/public/**");

    /** One for the whole program, as that is which the rest of the portal and the frameworks ask. */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        if (!(SecurityContextHolder.getContextHolderStrategy() instanceof VaadinAwareSecurityContextHolderStrategy)) {
            SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
        }
        return SecurityContextHolder.getContextHolderStrategy();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http,
            PortalAddress address,
            ApiSettings settings,
            ApiAuthenticationEntryPoint entryPoint,
            ProblemDetailWriter problems,
            ApiTokens tokens)
            throws Exception {
        RequestMatcher open = request -> CrossSiteRequestFilter.reads(request) && PUBLIC_API.matches(request)
                || CrossSiteRequestFilter.followsLink(request) && API_DESCRIPTION.matches(request);
        if (settings.basic()) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(entryPoint));
        }
        return stateless(http, address, problems, open)
                .securityMatcher("/api/**", "/actuator/**")
                .addFilterBefore(new ApiTokenFilter(tokens, entryPoint, problems), BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC_API, API_DESCRIPTION)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(entryPoint))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSite(HttpSecurity http, PortalAddress address, ProblemDetailWriter problems)
            throws Exception {
        return stateless(http, address, problems, CrossSiteRequestFilter::reads)
                .securityMatcher("/public/**", "/mubiao/**", "/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // Caching is decided page by page.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PUBLIC_POLICY)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain views(
            HttpSecurity http,
            PortalAddress address,
            ProblemDetailWriter problems,
            OpenSessions sessions,
            SessionSettings sessionSettings,
            SignedInPeople signedInPeople,
            Clock clock,
            MessageSource messages,
            LocaleResolver languages)
            throws Exception {
        return common(http, address, problems, CrossSiteRequestFilter::followsLink)
                .addFilterAfter(
                        new SessionFilter(sessions, signedInPeople, sessionSettings, clock, messages, languages),
                        CrossSiteRequestFilter.class)
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                .formLogin(login -> login.failureHandler((request, response, cause) ->
                        response.sendRedirect(request.getContextPath() + "/" + LoginNavigation.failed(reason(cause)))))
                .build();
    }

    /** What the log-in page is to say. */
    private static String reason(AuthenticationException cause) {
        if (DatabaseFailure.isAway(cause)) {
            return "away";
        }
        if (cause instanceof LoginMustWaitException wait) {
            return "wait=" + wait.seconds();
        }
        return cause instanceof PasswordChecksBusyException ? "busy" : "error";
    }

    /** Marks the cookie of the session as one that is never sent unencrypted, if the portal is opened encrypted. */
    @Bean
    ServletContextInitializer secureCookies(PortalAddress address) {
        return context -> {
            if (address.encrypted()) {
                context.getSessionCookieConfig().setSecure(true);
            }
        };
    }

    private static HttpSecurity stateless(
            HttpSecurity http, PortalAddress address, ProblemDetailWriter problems, RequestMatcher fromAnywhere)
            throws Exception {
        return common(http, address, problems, fromAnywhere)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private static HttpSecurity common(
            HttpSecurity http, PortalAddress address, ProblemDetailWriter problems, RequestMatcher fromAnywhere)
            throws Exception {
        return http.addFilterAfter(new HostFilter(address, problems), HeaderWriterFilter.class)
                .addFilterAfter(new CrossSiteRequestFilter(address, problems, fromAnywhere), HostFilter.class)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(DEVICES)));
    }

    private static RequestMatcher matcher(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
