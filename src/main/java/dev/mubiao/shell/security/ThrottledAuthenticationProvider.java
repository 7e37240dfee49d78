package dev.mubiao.shell.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password for the log-in page and the API alike, unless the throttle says to wait. */
@Component
class ThrottledAuthenticationProvider implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final LoginThrottle throttle;

    ThrottledAuthenticationProvider(UserDetailsService people, PasswordEncoder encoder, LoginThrottle throttle) {
        this.check = new DaoAuthenticationProvider(people);
        this.check.setPasswordEncoder(encoder);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        String address =
                request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        if (throttle.mustWait(name, address)) {
            throw new LockedException("too many failed log-ins");
        }
        try {
            Authentication result = check.authenticate(request);
            throttle.succeeded(name, address);
            return result;
        } catch (BadCredentialsException wrong) {
            throttle.failed(name, address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return check.supports(authentication);
    }
}
