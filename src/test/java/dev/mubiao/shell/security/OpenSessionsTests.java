package dev.mubiao.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.CredentialChange;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.CredentialState;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.directory.accounts.SignedInPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class OpenSessionsTests {

    private static final SessionSettings SETTINGS =
            new SessionSettings(Duration.ofMinutes(60), Duration.ofHours(12), 3, 20);

    private final Person person =
            new Person(PersonId.random(), new PersonDetails("zhang", "张三", true, Set.of()), "hash");
    private final PersonUserDetails signedIn = PersonUserDetails.of(person);
    private final SignedInPeople people = mock(SignedInPeople.class);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T00:00:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);
    private final OpenSessions sessions = new OpenSessions(people, SETTINGS, clock);
    private final MockHttpSession http = new MockHttpSession();
    private final OpenSession session = sessions.of(http, signedIn);

    @Test
    void lastsAsLongAsTheCredentials() {
        assertThat(sessions.ended(session, state(0, null))).isEmpty();
        for (CredentialChange change : CredentialChange.values()) {
            OpenSession other = sessions.of(new MockHttpSession(), signedIn);
            assertThat(sessions.ended(other, state(1, change))).contains(SessionEnd.of(change));
        }
        assertThat(sessions.ended(session, null)).contains(SessionEnd.CLOSED);
    }

    @Test
    void heartbeatsAreNobody() {
        session.active(clock.instant(), "mark 1");
        for (int i = 0; i < 12; i++) {
            pass(Duration.ofMinutes(5));
            session.active(clock.instant(), "mark 1");
        }
        assertThat(sessions.ended(session, state(0, null))).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(sessions.ended(session, state(0, null))).contains(SessionEnd.IDLE);
    }

    @Test
    void whoIsThereStaysUntilTheLongestTime() {
        for (int i = 0; i < 24; i++) {
            pass(Duration.ofMinutes(30));
            session.active(clock.instant(), "mark " + i);
            assertThat(sessions.ended(session, state(0, null)))
                    .as("after %d", i)
                    .isEmpty();
        }
        pass(Duration.ofMinutes(1));
        session.active(clock.instant(), "another");
        assertThat(sessions.ended(session, state(0, null))).contains(SessionEnd.LONGEST);
    }

    @Test
    void theIdlestOfTooManyEnds() {
        List<OpenSession> more = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            pass(Duration.ofMinutes(1));
            session.active(clock.instant(), "mark " + i);
            more.add(sessions.of(new MockHttpSession(), signedIn));
        }
        assertThat(sessions.ended(more.get(0), state(0, null))).contains(SessionEnd.TOO_MANY);
        assertThat(sessions.ended(session, state(0, null))).isEmpty();
        assertThat(sessions.ended(more.get(2), state(0, null))).isEmpty();
    }

    /** What another node did is seen although the session sends nothing; its pages are told before it is cut off. */
    @Test
    void sessionsThatSendNothingEndToo() {
        when(people.states(any())).thenReturn(Map.of(person.id(), state(1, CredentialChange.PASSWORD_RESET)));

        sessions.check();
        assertThat(session.told()).isNotNull();
        assertThat(http.isInvalid()).isFalse();
        pass(Duration.ofSeconds(3));
        sessions.check();

        assertThat(http.isInvalid()).isTrue();
    }

    @Test
    void whoSignsInAsSomebodyElseInTheSameBrowserHasASessionOfHisOwn() {
        PersonUserDetails other = PersonUserDetails.of(
                new Person(PersonId.random(), new PersonDetails("li", "李四", true, Set.of()), "hash"));

        OpenSession his = sessions.of(http, other);

        assertThat(his).isNotSameAs(session);
        assertThat(his.person().id()).isEqualTo(other.id());
    }

    private CredentialState state(long version, @Nullable CredentialChange change) {
        return new CredentialState(person.id().value(), version, change, 0);
    }

    private void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }
}
