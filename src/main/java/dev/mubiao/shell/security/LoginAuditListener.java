package dev.mubiao.shell.security;

import dev.mubiao.directory.accounts.LoginAudit;
import dev.mubiao.directory.accounts.PersonUserDetails;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Hears of people who signed in on the log-in page, and of those who signed out. */
@Component
class LoginAuditListener {

    private final LoginAudit audit;

    LoginAuditListener(LoginAudit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PersonUserDetails person) {
            audit.signedIn(person);
        }
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof PersonUserDetails person) {
            audit.signedOut(person);
        }
    }
}
