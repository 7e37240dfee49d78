package dev.mubiao.directory.accounts;

import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Sha256;
import dev.mubiao.platform.SqlTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers at which devices a person has signed in, by a random word that the device keeps. It opens nothing: only what
 * strangers try under the person's name does not slow this device down.
 */
@Service
public class LoginDevices {

    /** How long a device is known after the latest log-in. */
    public static final Duration KNOWN = Duration.ofDays(180);

    /** Of one person; the oldest are forgotten. */
    private static final int MOST = 20;

    private static final int WORD_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StringKeyGenerator words =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), WORD_BYTES);

    LoginDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The hash under which the device counts its failures. */
    public static String hash(String word) {
        return Sha256.hex(word);
    }

    /** Whether the person has signed in at the device with this word. */
    @Transactional(readOnly = true)
    public boolean knows(PersonId person, String word) {
        return jdbc.sql("select count(*) from login_device where device_hash = :hash and person_id = :person"
                                + " and signed_in_at > :since")
                        .param("hash", hash(word))
                        .param("person", person.value())
                        .param("since", SqlTime.utc(clock.instant().minus(KNOWN)))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Another log-in at a device that is known. */
    @Transactional
    public void seen(String word) {
        jdbc.sql("update login_device set signed_in_at = :now where device_hash = :hash")
                .param("now", SqlTime.utc(clock.instant()))
                .param("hash", hash(word))
                .update();
    }

    /** The first log-in of the person at a device; returns the word that the device is to keep. */
    @Transactional
    public String remember(PersonId person) {
        String word = words.generateKey();
        jdbc.sql("insert into login_device (device_hash, person_id, signed_in_at) values (:hash, :person, :now)")
                .param("hash", hash(word))
                .param("person", person.value())
                .param("now", SqlTime.utc(clock.instant()))
                .update();
        jdbc.sql("delete from login_device where person_id = :person and device_hash not in (select device_hash from"
                        + " login_device where person_id = :person order by signed_in_at desc, device_hash"
                        + " fetch first " + MOST + " rows only)")
                .param("person", person.value())
                .update();
        return word;
    }
}
