package dev.mubiao.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The language of public pages stands in their address, so that one address is one page for every cache: Chinese,
 * English with {@code lang=en}. Everywhere else the request's header counts, and without one Chinese, whatever the
 * machine's language is.
 */
@Component("localeResolver")
class RequestLocaleResolver extends AcceptHeaderLocaleResolver {

    RequestLocaleResolver() {
        setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.equals("/public") && !path.startsWith("/public/")) {
            return super.resolveLocale(request);
        }
        return english(request) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    static boolean english(HttpServletRequest request) {
        return "en".equals(request.getParameter("lang"));
    }
}
