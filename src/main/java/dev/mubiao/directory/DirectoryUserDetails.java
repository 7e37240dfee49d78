package dev.mubiao.directory;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class DirectoryUserDetails implements UserDetailsService {

    private final Directory directory;

    DirectoryUserDetails(Directory directory) {
        this.directory = directory;
    }

    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return directory
                .personByLoginName(loginName)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException(loginName));
    }
}
