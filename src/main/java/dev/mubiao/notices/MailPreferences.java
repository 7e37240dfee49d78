package dev.mubiao.notices;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Upsert;
import dev.mubiao.platform.cache.ReadCache;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and stores how people want to be told by mail; cached for a minute, since it is asked in each decision. */
@Service
public class MailPreferences {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Upsert upsert;
    private final ReadCache<PersonId, MailPreference> known;

    MailPreferences(JdbcClient jdbc, Upsert upsert, Clock clock) {
        this.jdbc = jdbc;
        this.upsert = upsert;
        this.known = new ReadCache<>(KEPT, MOST_KEPT, clock, this::read);
    }

    private record Choice(String kindGroup, String mailMode) {}

    @Transactional(readOnly = true)
    public MailPreference of(PersonId person) {
        return known.get(person);
    }

    /** A person's own choice. */
    @Transactional
    public void choose(PersonId person, MailPreference preference) {
        // Whoever chooses for the same person at the same moment waits at this row.
        String language = preference.language().toLanguageTag();
        upsert.row(
                () -> write(
                        "update notice_language set language = :language where person_id = :person", person, language),
                () -> write(
                        "insert into notice_language (person_id, language) values (:person, :language)",
                        person,
                        language));
        jdbc.sql("delete from notice_preference where person_id = :person")
                .param("person", person.value())
                .update();
        preference
                .chosen()
                .forEach((group, mode) -> jdbc.sql(
                                "insert into notice_preference (person_id, kind_group, mail_mode) values (:person, :group, :mode)")
                        .param("person", person.value())
                        .param("group", group.name())
                        .param("mode", mode.name())
                        .update());
        known.forgetAfterCommit(person);
    }

    private int write(String sql, PersonId person, String language) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("language", language)
                .update();
    }

    private MailPreference read(PersonId person) {
        Map<NoticeGroup, MailMode> chosen = new EnumMap<>(NoticeGroup.class);
        jdbc.sql("select kind_group, mail_mode from notice_preference where person_id = :person")
                .param("person", person.value())
                .query(Choice.class)
                .list()
                .forEach(choice ->
                        chosen.put(NoticeGroup.valueOf(choice.kindGroup()), MailMode.valueOf(choice.mailMode())));
        Locale language = jdbc.sql("select language from notice_language where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(Locale::forLanguageTag)
                .orElse(MailPreference.USUAL.language());
        return new MailPreference(chosen, language);
    }
}
