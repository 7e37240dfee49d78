package dev.mubiao.shell.security;

import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.LoginDevices;
import dev.mubiao.directory.accounts.PersonUserDetails;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Tells the device at which a person has signed in before from one at which strangers try his name. */
@Component
class DeviceCookie {

    static final String NAME = "mubiao-device";

    private final LoginDevices devices;

    DeviceCookie(LoginDevices devices) {
        this.devices = devices;
    }

    /** The hash of the device of this request if the person has signed in at it; null otherwise. */
    @Nullable
    String known(PersonId person) {
        ServletRequestAttributes current = current();
        String word = current == null ? null : word(current.getRequest());
        return word != null && devices.knows(person, word) ? LoginDevices.hash(word) : null;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        ServletRequestAttributes current = current();
        HttpServletResponse response = current == null ? null : current.getResponse();
        if (current == null
                || response == null
                || !(event.getAuthentication().getPrincipal() instanceof PersonUserDetails person)) {
            return;
        }
        HttpServletRequest request = current.getRequest();
        String word = word(request);
        if (word != null && devices.knows(person.id(), word)) {
            devices.seen(word);
        } else {
            word = devices.remember(person.id());
        }
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, word)
                        .path(request.getContextPath() + "/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(LoginDevices.KNOWN)
                        .build()
                        .toString());
    }

    private static @Nullable String word(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : cookie.getValue();
    }

    private static @Nullable ServletRequestAttributes current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes servlet ? servlet : null;
    }
}
