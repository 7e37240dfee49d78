package dev.mubiao.notices.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonId;
import dev.mubiao.notices.MailAvailability;
import dev.mubiao.notices.MailContents;
import dev.mubiao.notices.NoticeMailQueue;
import dev.mubiao.outbox.DeliveryAdapter;
import dev.mubiao.outbox.DeliveryException;
import dev.mubiao.outbox.OutboxChannel;
import dev.mubiao.outbox.OutboxItem;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends the outbox's mails to people by SMTP, if they still have an account and a mail address. */
@Component
class MailDelivery implements DeliveryAdapter {

    private final MailAvailability availability;
    private final MailContents mailContents;
    private final Directory directory;
    private final MailComposer composer;
    private final SmtpMailer smtpMailer;
    private final ObjectMapper json;

    MailDelivery(
            MailAvailability availability,
            MailContents mailContents,
            Directory directory,
            MailComposer composer,
            SmtpMailer smtpMailer,
            ObjectMapper json) {
        this.availability = availability;
        this.mailContents = mailContents;
        this.directory = directory;
        this.composer = composer;
        this.smtpMailer = smtpMailer;
        this.json = json;
    }

    @Override
    public OutboxChannel kind() {
        return OutboxChannel.MAIL;
    }

    @Override
    public boolean available() {
        return availability.on();
    }

    @Override
    public String destinationName(UUID destination) {
        Person reader = directory.person(new PersonId(destination));
        return reader.displayName() + " " + reader.email();
    }

    @Override
    public void deliver(OutboxItem item) throws DeliveryException {
        Person reader = directory.person(new PersonId(item.destination()));
        if (!reader.enabled() || reader.email().isBlank()) {
            throw DeliveryException.forGood(reader.loginName() + " has no mail address or was disabled");
        }
        NoticeMailQueue.Content content = content(item);
        MailContents.Letter letter = mailContents.read(reader.id(), content.notices());
        if (letter.notices().isEmpty()) {
            throw DeliveryException.forGood("its notices are gone");
        }
        MailComposer.ComposedMail written =
                composer.write(content.digest(), letter.notices(), reader.displayName(), letter.language());
        smtpMailer.send(item.id(), reader.email(), written);
    }

    private NoticeMailQueue.Content content(OutboxItem item) {
        try {
            return json.readValue(item.payload(), NoticeMailQueue.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
