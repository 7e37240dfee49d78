package dev.mubiao.publication.web;

import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives public answers an ETag, so that a cache asks again and gets 304 while they are the same. */
@Configuration(proxyBeanMethods = false)
class PublicCachingConfiguration {

    /** Browsers ask each time, so that a publication shows at once; a proxy in between asks once a minute. */
    static CacheControl policy() {
        return CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic().sMaxAge(Duration.ofMinutes(1));
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> publicEtags() {
        ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
        filter.setWriteWeakETag(true);
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/public/*", "/api/v1/public/*");
        return registration;
    }
}
