package dev.mubiao.notices;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Whether a mail server is set; without one notices are shown in the portal alone. */
@Component
public class MailAvailability {

    private static final Logger LOG = LoggerFactory.getLogger(MailAvailability.class);

    private final boolean on;

    MailAvailability(ObjectProvider<JavaMailSender> sender) {
        this.on = sender.getIfAvailable() != null;
    }

    public boolean on() {
        return on;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!on) {
            LOG.info("no mail server is set (spring.mail.host): notices are shown in the portal alone");
        }
    }
}
