package dev.mubiao.shell.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.mubiao.platform.database.DatabaseFailure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Three security filter chains: the stateless API, the stateless public site, and the views. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Nothing is loaded from elsewhere; Swagger's pages need inline styles. */
    private static final String API_POLICY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    private static final String PUBLIC_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ApiAuthenticationEntryPoint entryPoint) throws Exception {
        return stateless(http)
                .securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/api/v1/public/**", "/api/docs/**", "/api/swagger-ui/**", "/api/openapi.json/**")
                        .permitAll()
                        .requestMatchers("/api/openapi.json", "/api/docs", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(entryPoint))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(entryPoint))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(API_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicSite(HttpSecurity http) throws Exception {
        return stateless(http)
                .securityMatcher("/public/**", "/mubiao/**", "/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // Caching is decided page by page.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PUBLIC_POLICY)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain views(HttpSecurity http) throws Exception {
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
                .formLogin(login -> login.failureHandler((request, response, cause) ->
                        response.sendRedirect(request.getContextPath() + "/login?" + reason(cause))))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** What the log-in page is to say. */
    private static String reason(AuthenticationException cause) {
        if (DatabaseFailure.isAway(cause)) {
            return "away";
        }
        return cause instanceof LockedException ? "wait" : "error";
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }
}
