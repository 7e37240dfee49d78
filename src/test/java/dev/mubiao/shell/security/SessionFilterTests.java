package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.CredentialChange;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.accounts.CredentialState;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.accounts.SignedInPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class SessionFilterTests {

    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(60), Duration.ofHours(12), 10, 2);
    private static final PersonId ID = PersonId.random();

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T00:00:00Z"), ZoneOffset.UTC);
    private final SignedInPeople people = mock(SignedInPeople.class);
    private final OpenSessions sessions = new OpenSessions(people, SETTINGS, clock);
    private final SessionFilter filter =
            new SessionFilter(sessions, people, SETTINGS, clock, texts(), new AcceptHeaderLocaleResolver());
    private final MockHttpSession http = new MockHttpSession();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain chain = new MockFilterChain();

    @BeforeEach
    void signIn() {
        PersonUserDetails person = details(Role.PUBLISHER);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        state(0, null, 0);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void lastsWithTheSameCredentials() throws Exception {
        run(request("GET", "/", null));
        assertThat(chain.getRequest()).isNotNull();
    }

    @Test
    void aRoleThatWasGivenIsAnAuthorityAtTheNextRequest() throws Exception {
        state(0, null, 1);
        when(people.anew(any())).thenReturn(Optional.of(details(Role.PUBLISHER, Role.AUDITOR)));

        run(request("GET", "/", null));

        assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains(Role.AUDITOR.authority());
        assertThat(http.getAttribute("SPRING_SECURITY_CONTEXT")).isEqualTo(SecurityContextHolder.getContext());
    }

    @Test
    void nothingIsDoneInASessionThatIsOver() throws Exception {
        state(1, CredentialChange.RENAMED, 1);

        run(request("POST", "/", "uidl"));

        assertThat(chain.getRequest()).isNull();
        assertThat(http.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        assertThat(response.getContentAsString()).contains("/login?ended=renamed");
    }

    @Test
    void pushIsRefusedToo() throws Exception {
        state(1, CredentialChange.CLOSED, 1);
        run(request("GET", "/VAADIN/push", "push"));
        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aFurtherPageIsRefusedWhenTooManyAreOpen() throws Exception {
        OpenSession session = sessions.of(http, details(Role.PUBLISHER));
        session.pages().set(3);
        MockHttpServletRequest page = request("GET", "/inbox", null);
        page.addHeader("Accept", "text/html");

        run(page);

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getContentAsString()).isEqualTo("2 pages");
        assertThat(http.isInvalid()).isFalse();
    }

    private void run(MockHttpServletRequest request) throws Exception {
        filter.doFilter(request, response, chain);
    }

    private MockHttpServletRequest request(String method, String path, @Nullable String kind) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.setSession(http);
        if (kind != null) {
            request.setQueryString("v-uiId=0&v-r=" + kind);
        }
        return request;
    }

    private void state(long credentials, @Nullable CredentialChange change, long version) {
        when(people.states(any()))
                .thenReturn(Map.of(ID, new CredentialState(ID.value(), credentials, change, version)));
    }

    private static PersonUserDetails details(Role... roles) {
        Set<Grant> grants =
                java.util.Arrays.stream(roles).map(role -> Grant.of(role)).collect(java.util.stream.Collectors.toSet());
        return PersonUserDetails.of(new Person(ID, new PersonDetails("zhang", "张三", true, grants), "hash"));
    }

    private static StaticMessageSource texts() {
        StaticMessageSource texts = new StaticMessageSource();
        texts.addMessage("shell.session.pages", java.util.Locale.ENGLISH, "{0} pages");
        return texts;
    }
}
