package dev.mubiao.directory.accounts;

import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password encoder, and the clock of the whole application, in the zone of the working calendar. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Clock clock() {
        return Clock.system(WorkingCalendar.ZONE);
    }
}
