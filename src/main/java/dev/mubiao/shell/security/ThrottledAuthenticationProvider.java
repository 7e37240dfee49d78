package dev.mubiao.shell.security;

import dev.mubiao.directory.accounts.LoginAttempts;
import dev.mubiao.directory.accounts.LoginAudit;
import dev.mubiao.directory.accounts.PersonUserDetails;
import dev.mubiao.platform.text.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Checks name and password for the log-in page and the API alike, unless {@link LoginAttempts} says to wait. Few
 * passwords are hashed at a time, and one that was right a moment ago not again.
 */
@Component
class ThrottledAuthenticationProvider implements AuthenticationProvider {

    private final UserDetailsService people;
    private final DaoAuthenticationProvider check;
    private final LoginAttempts attempts;
    private final DeviceCookie devices;
    private final VerifiedPasswords verified;
    private final LoginAudit audit;

    ThrottledAuthenticationProvider(
            UserDetailsService people,
            PasswordEncoder encoder,
            LoginAttempts attempts,
            DeviceCookie devices,
            VerifiedPasswords verified,
            LoginAudit audit) {
        this.people = people;
        int most = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        this.check = new DaoAuthenticationProvider(people);
        this.check.setPasswordEncoder(new BoundedPasswordEncoder(encoder, most));
        this.attempts = attempts;
        this.devices = devices;
        this.verified = verified;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        try {
            return checked(request);
        } catch (DataAccessException | TransactionException away) {
            throw new InternalAuthenticationServiceException("the log-in could not be checked", away);
        }
    }

    private Authentication checked(Authentication request) {
        String password = request.getCredentials() instanceof String text ? text : "";
        PersonUserDetails person = person(request.getName());
        if (person == null || !person.isEnabled()) {
            return tried(request, person);
        }
        return verified.unlessRight(password, person.getPassword(), () -> tried(request, person))
                .orElseGet(() -> accepted(request, person));
    }

    /** Counted as a failed try until the password turns out to be right. */
    private Authentication tried(Authentication request, @Nullable PersonUserDetails person) {
        String name = Folding.login(request.getName());
        String address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        String device = person == null ? null : devices.known(person.id());
        attempts.begin(name, address, device).ifPresent(wait -> {
            audit.refused(person, LoginAudit.Reason.DELAYED);
            throw new LoginMustWaitException(wait);
        });
        try {
            Authentication result = check.authenticate(request);
            attempts.succeeded(name, address, device);
            return result;
        } catch (AuthenticationServiceException notLookedAt) {
            attempts.withdrawn(name, address, device);
            throw notLookedAt;
        } catch (AuthenticationException refused) {
            audit.refused(person, reason(person));
            throw refused;
        }
    }

    private static LoginAudit.Reason reason(@Nullable PersonUserDetails person) {
        if (person == null) {
            return LoginAudit.Reason.UNKNOWN;
        }
        return person.isEnabled() ? LoginAudit.Reason.PASSWORD : LoginAudit.Reason.CLOSED;
    }

    private @Nullable PersonUserDetails person(String name) {
        try {
            return people.loadUserByUsername(name) instanceof PersonUserDetails person ? person : null;
        } catch (UsernameNotFoundException unknown) {
            // Goes on like a wrong password, and takes as long.
            return null;
        }
    }

    private static Authentication accepted(Authentication request, PersonUserDetails person) {
        UsernamePasswordAuthenticationToken accepted = UsernamePasswordAuthenticationToken.authenticated(
                person, request.getCredentials(), person.getAuthorities());
        accepted.setDetails(request.getDetails());
        return accepted;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }
}
