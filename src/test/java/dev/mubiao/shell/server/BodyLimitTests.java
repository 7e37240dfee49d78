package dev.mubiao.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLimitTests {

    private static final long UPLOADED = 6 * 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "POST, /login, application/x-www-form-urlencoded; charset=UTF-8, 16",
        "POST, /login, multipart/form-data; boundary=a, 16",
        "POST, /login, application/json, 16",
        "POST, /logout, APPLICATION/X-WWW-FORM-URLENCODED, 16",
        "GET, /api/v1/inbox, application/json, 16",
        "HEAD, /, , 16",
        "POST, /public/targets, application/json, 16",
        "POST, /actuator/health, , 16",
        "PUT, /api/v1/targets/1/draft, application/json, 10240",
        "POST, /, application/json, 10240",
        "POST, /api/v1/imports, Multipart/Form-Data; boundary=a, 6144",
    })
    void dependsOnPathAndType(String method, String path, String type, long kilobytes) {
        assertThat(BodyLimit.of(method, path, type, UPLOADED).bytes()).isEqualTo(kilobytes * 1024);
    }

    @Test
    void whatHasArrivedEarnsTime() {
        BodyLimit limit = BodyLimit.of("POST", "/api/v1/imports", "multipart/form-data", UPLOADED);

        assertThat(limit.longest(0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(limit.longest(320 * 1024)).isEqualTo(Duration.ofSeconds(40));
    }
}
