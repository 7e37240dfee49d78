package dev.mubiao.directory.accounts;

import dev.mubiao.directory.calendar.WorkingCalendar;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The password encoder and the clock of the whole application. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** In the zone of the working calendar, and to the microsecond, which is what both databases keep. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.system(WorkingCalendar.ZONE), Duration.ofNanos(1000));
    }
}
