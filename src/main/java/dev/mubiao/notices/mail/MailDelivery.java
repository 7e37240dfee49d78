package dev.mubiao.notices.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.UserId;
import dev.mubiao.notices.Letters;
import dev.mubiao.notices.outbox.Delivery;
import dev.mubiao.notices.outbox.OutboxItem;
import dev.mubiao.notices.outbox.OutboxKind;
import dev.mubiao.notices.outbox.Undelivered;
import org.springframework.stereotype.Component;

/** Sends letters by SMTP. */
@Component
class MailDelivery implements Delivery {

    private final Letters letters;
    private final Directory directory;
    private final MailText text;
    private final Postman postman;
    private final ObjectMapper json;

    MailDelivery(Letters letters, Directory directory, MailText text, Postman postman, ObjectMapper json) {
        this.letters = letters;
        this.directory = directory;
        this.text = text;
        this.postman = postman;
        this.json = json;
    }

    @Override
    public OutboxKind kind() {
        return OutboxKind.MAIL;
    }

    @Override
    public void deliver(OutboxItem item) throws Undelivered {
        Person reader = directory.person(new UserId(item.destination()));
        if (!reader.enabled() || reader.email().isBlank()) {
            throw Undelivered.forGood(reader.loginName() + " has no mail address or was disabled");
        }
        NoticeMails.Content content = content(item);
        Letters.Letter letter = letters.read(reader.id(), content.notices());
        if (letter.notices().isEmpty()) {
            throw Undelivered.forGood("its notices are gone");
        }
        MailText.Written written =
                text.write(content.digest(), letter.notices(), reader.displayName(), letter.language());
        postman.send(item.id(), reader.email(), written);
    }

    private NoticeMails.Content content(OutboxItem item) {
        try {
            return json.readValue(item.payload(), NoticeMails.Content.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
