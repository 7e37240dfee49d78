package dev.mubiao.notices;

import dev.mubiao.directory.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads what is needed to write a mail to a person: the notices, and the language to write them in. */
@Component
public class MailContents {

    private final NoticeRepository repository;
    private final MailPreferences preferences;

    MailContents(NoticeRepository repository, MailPreferences preferences) {
        this.repository = repository;
        this.preferences = preferences;
    }

    /** Notices, the oldest first, and the language to say them in. */
    public record Letter(List<Notice> notices, Locale language) {}

    public Letter read(PersonId person, List<UUID> notices) {
        return new Letter(
                repository.find(person, notices), preferences.of(person).language());
    }
}
