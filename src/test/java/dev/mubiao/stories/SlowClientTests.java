package dev.mubiao.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.testing.Api;
import dev.mubiao.testing.DemoPortalTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Callers who send their bodies slowly, or too much, beside others who want an answer. */
@DemoPortalTest
class SlowClientTests {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static final int CALLERS = 60;

    /** Of one address that are received at the same time. */
    private static final int BODIES = 16;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"POST /login", "GET /public"})
    void manySlowBodiesHoldFewThreadsAndOthersAreAnswered(String line) throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < CALLERS; i++) {
                slow.add(begin(line, FORM, "Content-Length: 4000", "username=a"));
            }
            // On a slow machine the time of the first ones ends before the last ones come, and leaves them their room.
            assertThat(answered(slow, CALLERS - BODIES))
                    .filteredOn(socket -> answer(socket, 1000).startsWith("HTTP/1.1 503"))
                    .hasSizeGreaterThanOrEqualTo(CALLERS - 2 * BODIES);
            assertThat(Api.anonymous(root()).get("/public").status()).isEqualTo(200);
            assertThat(Api.as(root(), "admin").get("/api/v1/me").status()).isLessThan(500);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aBodyThatDoesNotEndIsGivenUpInTheCallersLanguage() throws IOException {
        try (Socket slow = begin("POST /login", FORM, "Content-Length: 4000\r\nAccept-Language: zh", "username=a")) {
            String answer = answer(slow, 60_000);
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("Connection: close", "10 秒内未收完", "application/problem+json");
        }
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWithItsLimit() {
        Api.Answer answer = Api.anonymous(root())
                .sending("Accept-Language", "en")
                .raw("POST", "/login", FORM, "username=" + "a".repeat(20_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("/detail")).contains("more than 16 KB");
        assertThat(Api.as(root(), "preparer1")
                        .raw("POST", "/api/v1/targets", "application/json", "\"" + "x".repeat(11_000_000) + "\"")
                        .text("/code"))
                .isEqualTo("shell.api.body.tooLarge");
    }

    @Test
    void aBrowserGetsAPage() throws IOException {
        try (Socket socket =
                begin("POST /login", FORM, "Accept: text/html\r\nContent-Length: 20000", "a".repeat(20_000))) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 413").contains("text/html", "16 KB");
        }
    }

    @Test
    void bodiesInPiecesArriveWhole() throws IOException {
        String pieces = "5\r\nusern\r\n4\r\name=\r\n0\r\n\r\n";
        try (Socket socket = begin("POST /login", FORM, "Transfer-Encoding: chunked", pieces)) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 302");
        }
    }

    /** Tomcat reads them within one step, however slowly they come. */
    @Test
    void extensionsOfPiecesAndTrailersAreRefused() throws IOException {
        try (Socket socket = begin("POST /login", FORM, "Transfer-Encoding: chunked", "5;a=bcd")) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 400");
        }
        try (Socket socket = begin("POST /login", FORM, "Transfer-Encoding: chunked", "0\r\nTrailer: abc")) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void whoAsksFirstIsToldToSendOrRefusedBeforehand() throws IOException {
        try (Socket socket = begin("POST /login", FORM, "Expect: 100-continue\r\nContent-Length: 10", "")) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 100");
        }
        try (Socket socket = begin("POST /login", FORM, "Expect: 100-continue\r\nContent-Length: 99999", "")) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void theConnectionGoesOnAfterABody() throws IOException {
        try (Socket socket = begin("POST /login", FORM, "Content-Length: 10", "username=a")) {
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 302");
            socket.getOutputStream()
                    .write("GET /actuator/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(answer(socket, 30_000)).startsWith("HTTP/1.1 200");
        }
    }

    private Socket begin(String line, String type, String headers, String body) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.getOutputStream()
                .write((line + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: " + type + "\r\n" + headers
                                + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** Those that have an answer, as soon as there are as many. */
    private static List<Socket> answered(List<Socket> sockets, int wanted) throws IOException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (true) {
            List<Socket> answered = new ArrayList<>();
            for (Socket socket : sockets) {
                if (socket.getInputStream().available() > 0) {
                    answered.add(socket);
                }
            }
            if (answered.size() >= wanted || System.nanoTime() > end) {
                return answered;
            }
            Thread.onSpinWait();
        }
    }

    /** What has arrived of the answer when it pauses; empty if nothing came in time. */
    private static String answer(Socket socket, int milliseconds) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.setSoTimeout(milliseconds);
            InputStream in = socket.getInputStream();
            byte[] part = new byte[8192];
            int read = in.read(part);
            socket.setSoTimeout(300);
            while (read > 0) {
                answer.write(part, 0, read);
                read = in.read(part);
            }
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException pausedOrClosed) {
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
