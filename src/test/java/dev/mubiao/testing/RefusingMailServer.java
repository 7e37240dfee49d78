package dev.mubiao.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Speaks enough SMTP to refuse mails. */
public final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String greeting;
    private final String recipientAnswer;

    private RefusingMailServer(String greeting, String recipientAnswer) {
        this.greeting = greeting;
        this.recipientAnswer = recipientAnswer;
        try {
            this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Greets everybody with this. */
    public static RefusingMailServer sayingNow(String answer) {
        return new RefusingMailServer(answer, answer);
    }

    /** Is friendly until it hears to whom. */
    public static RefusingMailServer refusingRecipients(String answer) {
        return new RefusingMailServer("220 ready", answer);
    }

    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException e) {
                // The client or the test is done.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        OutputStream out = client.getOutputStream();
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(out, greeting);
        String line = in.readLine();
        while (line != null) {
            String verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO", "HELO", "MAIL", "RSET" -> say(out, "250 ok");
                case "RCPT" -> say(out, recipientAnswer);
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "503 not now");
            }
            line = in.readLine();
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
