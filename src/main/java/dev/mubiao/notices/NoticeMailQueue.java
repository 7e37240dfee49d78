package dev.mubiao.notices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.PersonId;
import dev.mubiao.outbox.Outbox;
import dev.mubiao.outbox.OutboxChannel;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts mails about notices into the outbox, for one event at once or as the daily digest. */
@Component
public class NoticeMailQueue {

    private final MailAvailability mail;
    private final MailSettings settings;
    private final Outbox outbox;
    private final ObjectMapper json;

    NoticeMailQueue(MailAvailability mail, MailSettings settings, Outbox outbox, ObjectMapper json) {
        this.mail = mail;
        this.settings = settings;
        this.outbox = outbox;
        this.json = json;
    }

    /** Some notices of one person, in one mail. */
    public record Letter(PersonId to, List<UUID> notices) {}

    /** What the outbox keeps of a letter; the notices themselves stay where they are. */
    public record Content(boolean digest, List<UUID> notices) {}

    /** Without a mail server nothing is written. */
    public boolean on() {
        return mail.on();
    }

    public int digestHour() {
        return settings.digestHour();
    }

    public void atOnce(List<Letter> letters) {
        add(letters, false);
    }

    public void digest(List<Letter> letters) {
        add(letters, true);
    }

    private void add(List<Letter> letters, boolean digest) {
        if (on()) {
            outbox.add(letters.stream().map(letter -> item(letter, digest)).toList());
        }
    }

    private Outbox.Parcel item(Letter letter, boolean digest) {
        try {
            String payload = json.writeValueAsString(new Content(digest, letter.notices()));
            return new Outbox.Parcel(
                    UUID.randomUUID(), OutboxChannel.MAIL, letter.to().value(), payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
