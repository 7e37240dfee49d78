package dev.mubiao.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Semaphore;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class ReceivedBodyTests {

    private static final BodyLimit LIMIT = new BodyLimit(20_000, Duration.ofSeconds(10));

    private final Semaphore blocks = new Semaphore(3);
    private long now;

    @Test
    void isHandedOnWhole() {
        ReceivedBody body = body();

        assertThat(body.receive(request("goal", "s"), LIMIT)).isEqualTo(ReceivedBody.End.COMPLETE);
        assertThat(body.available()).isEqualTo(5);
        assertThat(body.doRead(body)).isEqualTo(5);
        assertThat(StandardCharsets.UTF_8.decode(body.getByteBuffer()).toString())
                .isEqualTo("goals");
        assertThat(body.doRead(body)).isEqualTo(-1);
    }

    @Test
    void takesNoMoreMemoryThanIsCounted() {
        String sent = "0123456789".repeat(1700);
        try (ReceivedBody body = body()) {
            body.receive(request(sent.substring(0, 1), sent.substring(1, 9000), sent.substring(9000)), LIMIT);
            assertThat(body.available()).isEqualTo(17_000);
            int counted = 3 - blocks.availablePermits();

            StringBuilder handedOn = new StringBuilder();
            int memory = 0;
            while (body.doRead(body) >= 0) {
                memory += body.getByteBuffer().capacity();
                handedOn.append(StandardCharsets.UTF_8.decode(body.getByteBuffer()));
            }

            assertThat(handedOn).hasToString(sent);
            assertThat(counted).isEqualTo(3);
            assertThat(memory).isEqualTo(counted * 8192);
        }
    }

    /** A byte each half second: no single wait is long. */
    @Test
    void thatTricklesIsGivenUp() {
        Queue<String> trickle = new ArrayDeque<>(Collections.nCopies(100, "x"));
        Request request = request(() -> {
            now += 500_000_000L;
            return trickle.poll();
        });

        assertThat(body().receive(request, LIMIT)).isEqualTo(ReceivedBody.End.TOO_SLOW);
        assertThat(trickle).hasSize(100 - 21);
    }

    @Test
    void thatFallsSilentIsGivenUp() {
        Request request = request(() -> {
            throw new SocketTimeoutException();
        });

        assertThat(body().receive(request, LIMIT)).isEqualTo(ReceivedBody.End.TOO_SLOW);
    }

    @Test
    void thatIsTooLargeIsReadOnForAWhileAndKeptNoLonger() {
        ReceivedBody body = body();

        assertThat(body.receive(request("x".repeat(20_000), "x".repeat(20_000)), LIMIT))
                .isEqualTo(ReceivedBody.End.TOO_LARGE);
        assertThat(blocks.availablePermits()).isZero();
        body.close();
        assertThat(blocks.availablePermits()).isEqualTo(3);
    }

    @Test
    void thatNeverEndsIsNotReadOn() {
        assertThat(body().receive(request(() -> "x".repeat(8000)), LIMIT)).isEqualTo(ReceivedBody.End.TOO_LARGE);
    }

    @Test
    void allTogetherHaveABoundOfMemory() {
        try (ReceivedBody first = body();
                ReceivedBody second = body()) {
            first.receive(request("x".repeat(15_000)), LIMIT);

            assertThat(second.receive(request("x".repeat(15_000)), LIMIT)).isEqualTo(ReceivedBody.End.NO_ROOM);
        }
        assertThat(blocks.availablePermits()).isEqualTo(3);
    }

    @Test
    void thatBreaksOffSaysSo() {
        Request request = request(() -> {
            throw new IOException("connection reset");
        });

        assertThat(body().receive(request, LIMIT)).isEqualTo(ReceivedBody.End.BROKEN);
    }

    private ReceivedBody body() {
        return new ReceivedBody(blocks, () -> now);
    }

    private static Request request(String... parts) {
        Queue<String> left = new ArrayDeque<>(List.of(parts));
        return request(left::poll);
    }

    private interface Sender {

        /** Null when all is sent. */
        String next() throws IOException;
    }

    private static Request request(Sender sender) {
        Request request = new Request();
        request.setResponse(new Response());
        request.setInputBuffer(new InputBuffer() {
            @Override
            public int doRead(ApplicationBufferHandler reader) throws IOException {
                String next = sender.next();
                if (next == null) {
                    return -1;
                }
                reader.setByteBuffer(ByteBuffer.wrap(next.getBytes(StandardCharsets.UTF_8)));
                return next.length();
            }

            @Override
            public int available() {
                return 0;
            }
        });
        return request;
    }
}
