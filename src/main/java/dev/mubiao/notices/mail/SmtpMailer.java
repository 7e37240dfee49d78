package dev.mubiao.notices.mail;

import dev.mubiao.notices.MailSettings;
import dev.mubiao.outbox.DeliveryException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the mail server and understands its refusals. */
@Component
class SmtpMailer {

    private static final int PERMANENT = 500;

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;

    SmtpMailer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    /** @throws DeliveryException for good if the server does not know the address, for now in all other cases */
    void send(UUID id, String address, MailComposer.ComposedMail written) throws DeliveryException {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            throw DeliveryException.forNow("no mail server is set (spring.mail.host)");
        }
        try {
            server.send(message(server, id, address, written));
        } catch (MessagingException e) {
            throw DeliveryException.forGood(address + ": " + e.getMessage());
        } catch (MailException e) {
            throw refusedForGood(e) ? DeliveryException.forGood(cause(e)) : DeliveryException.forNow(cause(e));
        }
    }

    private MimeMessage message(JavaMailSender server, UUID id, String address, MailComposer.ComposedMail written)
            throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(written.subject());
        helper.setText(written.text(), written.html());
        // The same each time it is tried, so that who gets it twice can tell.
        message.setHeader("Message-ID", "<" + id + "@mubiao>");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static boolean refusedForGood(MailException failed) {
        if (failed instanceof MailSendException refused) {
            for (Exception each : refused.getMessageExceptions()) {
                if (addressUnknown(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean addressUnknown(@Nullable Exception failed) {
        Exception at = failed;
        while (at != null) {
            if (at instanceof SMTPAddressFailedException address && address.getReturnCode() >= PERMANENT) {
                return true;
            }
            at = at instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return false;
    }

    /** Spring's own message lists them all, over many lines. */
    private static String cause(MailException failed) {
        if (failed instanceof MailSendException refused && refused.getMessageExceptions().length > 0) {
            return innermost(refused.getMessageExceptions()[0]);
        }
        return failed.getCause() == null ? failed.toString() : innermost(failed.getCause());
    }

    private static String innermost(Throwable failed) {
        Throwable at = failed;
        while (at instanceof MessagingException chained && chained.getNextException() != null) {
            at = chained.getNextException();
        }
        return String.valueOf(at.getMessage()).strip();
    }
}
