package dev.mubiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.ActiveSubstitution;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SubstitutedPeopleTests {

    private static final PersonId DEPUTY = PersonId.random();
    private static final ActiveSubstitution ZHANG = substitution("张");
    private static final ActiveSubstitution LI = substitution("李");

    @Test
    void eachIsNamedOnceWhenHisSubstitutionIsOver() {
        SubstitutedPeople people = new SubstitutedPeople(deputy(ZHANG, LI));
        assertThat(people.over(deputy(LI, ZHANG))).isEmpty();
        assertThat(people.over(deputy(LI))).containsExactly("张");
        assertThat(people.over(deputy(LI))).isEmpty();
        assertThat(people.over(deputy())).containsExactly("李");
    }

    @Test
    void whoBeginsLaterIsNamedToo() {
        SubstitutedPeople people = new SubstitutedPeople(deputy());
        assertThat(people.over(deputy(ZHANG))).isEmpty();
        assertThat(people.over(deputy())).containsExactly("张");
    }

    @Test
    void nothingIsOverForWhoIsSignedInNoMore() {
        SubstitutedPeople people = new SubstitutedPeople(deputy(ZHANG));
        assertThat(people.over(Optional.empty())).isEmpty();
        assertThat(people.over(deputy(ZHANG))).isEmpty();
        assertThat(new SubstitutedPeople(Optional.empty()).over(deputy(ZHANG))).isEmpty();
    }

    private static Optional<Actor> deputy(ActiveSubstitution... substitutions) {
        return Optional.of(new Actor(DEPUTY, "deputy", "代", Set.of(), List.of(substitutions)));
    }

    private static ActiveSubstitution substitution(String name) {
        return new ActiveSubstitution(PersonId.random(), name, Set.of(), true, Instant.EPOCH);
    }
}
