package dev.mubiao.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressBoundProtocolTests {

    /** In milliseconds. */
    private static final int LONGEST_SILENCE = 10_000;

    @TempDir
    private Path directory;

    private final Tomcat tomcat = new Tomcat();
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void stop() throws Exception {
        for (Socket socket : open) {
            socket.close();
        }
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void anAddressHasItsShare() throws Exception {
        int port = start(address -> false);
        for (int i = 0; i < 3; i++) {
            assertThat(isAnswered(port)).isTrue();
        }
        assertThat(isAnswered(port)).isFalse();

        open.remove(0).close();
        // The server learns of it by and by.
        await().until(() -> isAnswered(port));
    }

    @Test
    void aProxySpeaksForMany() throws Exception {
        int port = start(address -> address.equals("127.0.0.1"));
        for (int i = 0; i < 10; i++) {
            assertThat(isAnswered(port)).isTrue();
        }
    }

    private int start(Predicate<String> exempt) throws LifecycleException {
        tomcat.setBaseDir(directory.toString());
        Connector connector = new Connector(AddressBoundProtocol.class.getName());
        connector.setPort(0);
        ((AddressBoundProtocol) connector.getProtocolHandler()).bound(3, exempt);
        tomcat.setConnector(connector);
        tomcat.addContext("", directory.toString());
        tomcat.start();
        return connector.getLocalPort();
    }

    /**
     * Opens one more connection, and leaves it open.
     *
     * @throws SocketTimeoutException if the server neither answers nor closes it
     */
    private boolean isAnswered(int port) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        open.add(socket);
        socket.setSoTimeout(LONGEST_SILENCE);
        try {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            return socket.getInputStream().read() == 'H';
        } catch (SocketTimeoutException silent) {
            throw silent;
        } catch (IOException closed) {
            return false;
        }
    }
}
