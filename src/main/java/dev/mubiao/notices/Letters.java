package dev.mubiao.notices;

import dev.mubiao.directory.UserId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a mail to somebody is made of. */
@Component
public class Letters {

    private final NoticeRows rows;
    private final MailPreferences preferences;

    Letters(NoticeRows rows, MailPreferences preferences) {
        this.rows = rows;
        this.preferences = preferences;
    }

    /** Notices, the oldest first, and the language to say them in. */
    public record Letter(List<Notice> notices, Locale language) {}

    public Letter read(UserId person, List<UUID> notices) {
        return new Letter(rows.find(person, notices), preferences.of(person).language());
    }
}
