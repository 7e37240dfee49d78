package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.stories.ApiEndpoints.Endpoint;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every field of every body, every parameter and every open place of a path, filled with values at the edge: whatever
 * is sent, the API answers below 500, and says in the caller's language what is wrong. {@code mubiao.fuzz.share} is how
 * many of a hundred requests are sent; the seed decides which, and is in the message.
 */
@DemoPortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFuzzTests {

    private static final int SHARE = Integer.getInteger("mubiao.fuzz.share", 25);
    private static final long SEED = Long.getLong("mubiao.fuzz.seed", 20261129);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In JSON. */
    private static final List<String> VALUES = List.of(
            "null",
            "[null]",
            "{\"a\":null}",
            "\"\"",
            "\"" + "长".repeat(100_000) + "\"",
            "\"\\u0000\"",
            "\"a\\ud800\"",
            "\"\\u200b\\u00ad\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"0000-00-00\"",
            "2147483648",
            "-1",
            "1e400",
            "\"NaN\"",
            "true",
            "{}",
            "[]",
            "[\"\"]",
            "[".repeat(1200) + "]".repeat(1200));

    private static final List<String> BODIES =
            List.of("", "null", "[]", "[null]", "\"x\"", "{", "{\"a\":", "\u0000", "7");

    /** As they stand in an address. */
    private static final List<String> WORDS = List.of(
            "%00",
            "a%ED%A0%80",
            "%FF",
            "%EF%BF%BE",
            "x".repeat(3000),
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "1e400",
            "NaN",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "%E2%80%8B",
            "%27%22%3C",
            "%25");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private ApiEndpoints api;
    private int sent;

    @BeforeAll
    void somethingOfEachKindExists() {
        api = new ApiEndpoints(port, mappings, administration, directory);
    }

    @Test
    void noBodyParameterOrPathMakesTheApiFail() throws JsonProcessingException {
        for (Endpoint endpoint : api.all()) {
            Api caller = somebodyWhoMay(endpoint);
            String path = api.path(endpoint.pattern());
            fuzzBody(endpoint, caller, path);
            fuzzParameters(endpoint, caller, path);
            fuzzPath(endpoint, caller);
        }
        for (String name : List.of("q", "page", "year", "unit", "form", "lang")) {
            for (String word : WORDS) {
                page("/public?" + name + "=" + word);
            }
            page("/public?" + name + "%5B100000%5D=1");
        }
        for (String word : WORDS) {
            page("/public/targets/" + word);
            page("/public/" + word);
        }
        assertThat(wrong)
                .as("seed %d, %d requests sent, wrong:%n%s", SEED, sent, String.join("\n", wrong))
                .isEmpty();
        assertThat(sent).as("requests sent").isGreaterThan(SHARE * 30);
    }

    private void fuzzBody(Endpoint endpoint, Api caller, String path) throws JsonProcessingException {
        List<String> names = bodyFields(endpoint);
        if (endpoint.takesFile()) {
            for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=", "text/plain")) {
                send(caller, endpoint, path, type, "--x\r\n\r\n");
            }
            return;
        }
        if (endpoint.method().equals("GET")) {
            return;
        }
        for (String body : BODIES) {
            send(caller, endpoint, path, "application/json", body);
        }
        send(caller, endpoint, path, "application/nonsense", "{}");
        send(caller, endpoint, path, "nonsense", "{}");
        for (String name : names) {
            for (String value : VALUES) {
                Map<String, Object> body = new LinkedHashMap<>(api.body());
                body.put(name, "@@");
                send(
                        caller,
                        endpoint,
                        path,
                        endpoint.type().toString(),
                        JSON.writeValueAsString(body).replace("\"@@\"", value));
            }
        }
    }

    private void fuzzParameters(Endpoint endpoint, Api caller, String path) {
        for (Parameter parameter : endpoint.handler().getParameters()) {
            boolean open = parameter.isAnnotationPresent(PathVariable.class)
                    || parameter.isAnnotationPresent(RequestBody.class);
            List<String> names = parameter.isAnnotationPresent(RequestParam.class)
                    ? List.of(parameter.getName())
                    : open ? List.of() : components(parameter.getType());
            for (String name : names) {
                for (String word : WORDS) {
                    send(caller, endpoint, path + "&" + name + "=" + word, "application/json", "{}");
                }
                send(caller, endpoint, path + "&" + name + "%5B100000%5D=1", "application/json", "{}");
                send(caller, endpoint, path + "&" + name + "%5B0%5D.x=1", "application/json", "{}");
            }
        }
    }

    private void fuzzPath(Endpoint endpoint, Api caller) {
        int open = endpoint.pattern().indexOf('{');
        if (open < 0) {
            return;
        }
        for (String word : WORDS) {
            String path = endpoint.pattern().replaceAll("\\{[^}]*}", word);
            send(caller, endpoint, path, "application/json", "{}");
        }
    }

    /** The first whom the endpoint does not refuse because of who he is; the administrator if it refuses all. */
    private Api somebodyWhoMay(Endpoint endpoint) {
        return Stream.of("admin", "preparer1", "unitreviewer1", "finance1", "publisher1", "auditor")
                .map(name -> Api.as(api.root(), name))
                .filter(caller ->
                        caller.raw(endpoint.method(), api.path(endpoint.pattern()), "application/json", "{\"a\":")
                                        .status()
                                != 403)
                .findFirst()
                .orElseGet(() -> Api.as(api.root(), "admin"));
    }

    private void send(Api caller, Endpoint endpoint, String path, String type, String body) {
        if (random.nextInt(100) >= SHARE) {
            return;
        }
        sent++;
        String what = endpoint.method() + " " + shortened(path) + " " + type + " " + shortened(body);
        Api.Answer answer =
                endpoint.method().equals("GET") ? caller.get(path) : caller.raw(endpoint.method(), path, type, body);
        judge(what, answer);
    }

    private void page(String path) {
        sent++;
        Api.Answer answer = Api.anonymous(api.root()).get(path);
        if (answer.status() >= 500) {
            wrong.add("GET " + shortened(path) + ": " + answer.status());
        }
    }

    private void judge(String what, Api.Answer answer) {
        if (answer.status() >= 500) {
            wrong.add(what + ": " + answer.status());
        } else if (answer.status() >= 400) {
            String detail = answer.body() == null ? "" : answer.text("/detail");
            if (detail.codePoints().noneMatch(Character::isIdeographic)) {
                wrong.add(what + ": " + answer.status() + " says \"" + detail + "\" "
                        + answer.response().headers().firstValue("Content-Type").orElse(""));
            }
        }
    }

    private static List<String> bodyFields(Endpoint endpoint) {
        return Arrays.stream(endpoint.handler().getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .flatMap(parameter -> components(parameter.getType()).stream())
                .toList();
    }

    private static List<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    private static String shortened(String text) {
        return text.length() > 160
                ? text.substring(0, 60) + "…" + text.substring(text.length() - 60) + " (" + text.length() + ")"
                : text;
    }
}
