package dev.mubiao.directory.accounts;

import dev.mubiao.directory.Directory;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the person of a log-in name for Spring Security. */
@Component
class PersonUserDetailsService implements UserDetailsService {

    private final Directory directory;

    PersonUserDetailsService(Directory directory) {
        this.directory = directory;
    }

    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return directory
                .personByLoginName(loginName)
                .map(PersonUserDetails::of)
                .orElseThrow(() -> new UsernameNotFoundException(loginName));
    }
}
