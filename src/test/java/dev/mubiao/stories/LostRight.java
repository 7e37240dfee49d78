package dev.mubiao.stories;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.calendar.WorkingCalendar;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.directory.substitution.SubstitutionDetails;
import dev.mubiao.directory.substitution.Substitutions;
import dev.mubiao.testing.Organisation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Lets somebody in who may do something, and takes the right away again. */
class LostRight {

    /** How somebody may act no more. */
    enum Loss {
        ACCOUNT_CLOSED,
        ROLE_LOST,
        SUBSTITUTION_ENDED
    }

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private UserDetailsService accounts;

    /** @param loss that will come, null for none @return who is signed in now, with the role or in place of its holder */
    Actor signIn(Organisation organisation, Role role, @Nullable Loss loss) {
        String name = role.name().toLowerCase(Locale.ROOT)
                + UUID.randomUUID().toString().substring(0, 8);
        Actor holder = organisation.holder(name, role);
        Actor person = loss == Loss.SUBSTITUTION_ENDED ? substitute(organisation, holder) : holder;
        UserDetails account = accounts.loadUserByUsername(person.loginName());
        // As the session of a closed account, whose credentials count no more; otherwise by name alone, as programs do,
        // so that it is the rights that are judged and not the end of the session.
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        loss == Loss.ACCOUNT_CLOSED ? account : account.getUsername(), null, account.getAuthorities()));
        return person;
    }

    private Actor substitute(Organisation organisation, Actor holder) {
        Actor substitute = organisation.person("s" + holder.loginName());
        LocalDate today = LocalDate.now(WorkingCalendar.ZONE);
        substitutions.appoint(
                organisation.admin(),
                new SubstitutionDetails(holder.id(), substitute.id(), today, today.plusDays(7), Set.of(), true));
        return substitute;
    }

    void take(Organisation organisation, Actor person, Loss loss) {
        Actor admin = organisation.admin();
        switch (loss) {
            case ACCOUNT_CLOSED -> change(admin, person, false, person.grants());
            case ROLE_LOST -> change(admin, person, true, Set.of());
            case SUBSTITUTION_ENDED ->
                substitutions.current(admin).stream()
                        .filter(one -> one.deputy().equals(person.id()))
                        .forEach(one -> substitutions.end(admin, one.id()));
        }
    }

    private void change(Actor admin, Actor person, boolean enabled, Set<Grant> grants) {
        administration.changePerson(
                admin, person.id(), new PersonDetails(person.loginName(), person.displayName(), enabled, grants));
    }
}
