package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.testing.DemoPortalTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request, its problem detail is in the caller's language and names the place. */
@DemoPortalTest
class ProblemLanguageTests {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "GET,    /api/v1/nowhere,                application/json,     ``,                                   404, ``",
                "DELETE, /api/v1/tasks,                  application/json,     ``,                                   405, DELETE",
                "POST,   /api/v1/tasks/bulk,             text/plain,           `x`,                                  415, application/json",
                "POST,   /api/v1/tasks/bulk,             application/json,     ``,                                   400, ``",
                "POST,   /api/v1/tasks/bulk,             application/json,     `{`,                                  400, 1",
                "POST,   /api/v1/tasks/bulk,             application/json,     `{\"tasks\":[null]}`,                 400, tasks[0]",
                "POST,   /api/v1/tasks/bulk,             application/json,     `{\"verb\":\"\\u0000\",\"tasks\":[]}`, 400, verb",
                "POST,   /api/v1/deputyships,            application/json,     `{\"from\":\"+999999999-12-31\"}`,    400, from",
                "POST,   /api/v1/tasks/bulk,             application/json,     `{\"tasks\":[]}`,                     400, tasks",
                "POST,   /api/v1/documents/read,         multipart/form-data,  `x`,                                  400, multipart",
                "GET,    /api/v1/progress,               application/json,     ``,                                   400, year",
                "GET,    /api/v1/progress?year=x,        application/json,     ``,                                   400, year",
                "GET,    /api/v1/tasks?text=%00,         application/json,     ``,                                   400, text",
                "GET,    /api/v1/tasks?unit%5B9%5D=1,    application/json,     ``,                                   400, unit",
                "GET,    /api/v1/targets/none,           application/json,     ``,                                   400, id",
            })
    void saysItInTheCallersLanguage(String method, String path, String type, String body, int status, String place)
            throws Exception {
        assertThat(detail(method, path, type, body, "zh-CN", status))
                .matches(ProblemLanguageTests::chinese)
                .contains(place);
        assertThat(detail(method, path, type, body, "en", status))
                .matches(text -> !chinese(text))
                .contains(place);
        assertThat(detail(method, path, type, body, "fr", status)).matches(ProblemLanguageTests::chinese);
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private String detail(String method, String path, String type, String body, String language, int status)
            throws Exception {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", type)
                        .header("Accept-Language", language)
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString("admin:demo".getBytes(StandardCharsets.UTF_8)))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        return problem.at("/detail").asText();
    }
}
