package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.directory.Directory;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.accounts.LoginDevices;
import dev.mubiao.testing.DemoPortalTest;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guessing over HTTP: few guesses pass, whatever the caller says about his address, and the person himself gets in. */
@DemoPortalTest
class LoginDelayStoryTests {

    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"|_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LoginDevices devices;

    @Autowired
    private Directory directory;

    @Test
    void guessesAreDelayedAndTheOwnerOfTheDeviceIsNot() throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient office = HttpClient.newBuilder().cookieHandler(cookies).build();
        assertThat(signIn(office, "finance1", "demo")).doesNotContain("login");
        String word = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("mubiao-device"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(devices.knows(person("finance1"), word)).isTrue();
        assertThat(devices.knows(person("finance2"), word)).isFalse();

        List<CompletableFuture<HttpResponse<String>>> guesses = new ArrayList<>();
        HttpClient stranger = HttpClient.newHttpClient();
        for (int i = 0; i < 40; i++) {
            guesses.add(stranger.sendAsync(
                    request("/api/v1/tasks")
                            .header("X-Forwarded-For", "198.51.100." + i)
                            .header("Authorization", basic("finance1", "guess" + i))
                            .build(),
                    BodyHandlers.ofString()));
        }
        int wrong = 0;
        for (CompletableFuture<HttpResponse<String>> guess : guesses) {
            HttpResponse<String> answer = guess.get();
            if (answer.statusCode() == 401) {
                wrong++;
            } else {
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                        .isBetween(1L, 60L);
            }
        }
        // Eight at once; another for each second that they take.
        assertThat(wrong).isBetween(8, 14);

        assertThat(signIn(office, "finance1", "demo")).as("the person himself").doesNotContain("login");
        jdbc.sql("delete from login_attempt").update();
    }

    private PersonId person(String loginName) {
        return directory.personByLoginName(loginName).orElseThrow().id();
    }

    /** Where the log-in page leads. */
    private String signIn(HttpClient browser, String name, String password) throws Exception {
        String page =
                browser.send(request("/login").build(), BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(page);
        String csrf = token.find() ? (token.group(1) == null ? token.group(2) : token.group(1)) : "";
        HttpResponse<String> answer = browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + name + "&password=" + password + "&_csrf="
                                + URLEncoder.encode(csrf, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
