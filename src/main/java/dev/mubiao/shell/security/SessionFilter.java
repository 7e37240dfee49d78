package dev.mubiao.shell.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import dev.mubiao.directory.accounts.CredentialState;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.accounts.SignedInPeople;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Looks after the session at each request of the views: whether what the person signed in with still counts, with which
 * roles, whether somebody was there, and how many pages are open.
 */
class SessionFilter extends OncePerRequestFilter {

    /** Set in the browser by {@code activity.js} whenever somebody uses the page. */
    private static final String ACTIVITY = "mubiao-active";

    /** Before the kind of a request of Vaadin's client in the query. */
    private static final String KIND = ApplicationConstants.REQUEST_TYPE_PARAMETER + "=";

    private final OpenSessions sessions;
    private final SignedInPeople signedInPeople;
    private final SessionSettings settings;
    private final Clock clock;
    private final MessageSource messages;
    private final LocaleResolver languages;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SessionFilter(
            OpenSessions sessions,
            SignedInPeople signedInPeople,
            SessionSettings settings,
            Clock clock,
            MessageSource messages,
            LocaleResolver languages) {
        this.sessions = sessions;
        this.signedInPeople = signedInPeople;
        this.settings = settings;
        this.clock = clock;
        this.messages = messages;
        this.languages = languages;
    }

    /** Files of the program are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/build/") || path.startsWith("/VAADIN/static/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession http = request.getSession(false);
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (http == null || signedIn == null || !(signedIn.getPrincipal() instanceof PersonUserDetails person)) {
            chain.doFilter(request, response);
            return;
        }
        OpenSession session = sessions.of(http, person);
        CredentialState state = signedInPeople.states(List.of(person.id())).get(person.id());
        Optional<SessionEnd> end = sessions.ended(session, state);
        if (state == null || end.isPresent()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            toLogIn(request, response, end.orElse(SessionEnd.EXPIRED));
            return;
        }
        if (opensPage(request)) {
            session.active(clock.instant());
        } else {
            session.active(clock.instant(), mark(request));
        }
        if (state.version() != person.version()) {
            renew(session, signedIn, request, response);
        }
        if (opensPage(request) && session.pages().get() > settings.pages()) {
            tooManyPages(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    /** A role that was given counts for the views that he may open; one that was taken ends the session. */
    private void renew(
            OpenSession session, Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        signedInPeople.anew(session.person()).ifPresent(anew -> {
            UsernamePasswordAuthenticationToken token =
                    UsernamePasswordAuthenticationToken.authenticated(anew, null, anew.getAuthorities());
            token.setDetails(signedIn.getDetails());
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token);
            SecurityContextHolder.setContext(context);
            contexts.saveContext(context, request, response);
            session.person(anew);
        });
    }

    /** Each kind of request in the way that Vaadin's client follows. */
    private static void toLogIn(HttpServletRequest request, HttpServletResponse response, SessionEnd end)
            throws IOException {
        String login = request.getContextPath() + "/" + end.loginPath();
        switch (kind(request)) {
            case "" -> response.sendRedirect(login);
            case ApplicationConstants.REQUEST_TYPE_UIDL -> {
                response.setContentType(MediaType.APPLICATION_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, login));
            }
            case ApplicationConstants.REQUEST_TYPE_HEARTBEAT -> response.setStatus(HttpServletResponse.SC_GONE);
            default -> response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** By which the page says when somebody was there. */
    private static String mark(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, ACTIVITY);
        return cookie == null ? "" : cookie.getValue();
    }

    private static boolean opensPage(HttpServletRequest request) {
        String kind = kind(request);
        String accepted = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return kind.equals(ApplicationConstants.REQUEST_TYPE_INIT)
                || kind.isEmpty() && request.getMethod().equals("GET") && accepted.contains(MediaType.TEXT_HTML_VALUE);
    }

    /**
     * Not by the parameters: to ask for them would read the body of an upload.
     *
     * @return empty if it is none of Vaadin's client
     */
    private static String kind(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        return Stream.of(query.split("&", -1))
                .filter(part -> part.startsWith(KIND))
                .map(part -> part.substring(KIND.length()))
                .findFirst()
                .orElse("");
    }

    private void tooManyPages(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = languages.resolveLocale(request);
        String text = messages.getMessage("shell.session.pages", new Object[] {settings.pages()}, locale);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(text);
    }
}
