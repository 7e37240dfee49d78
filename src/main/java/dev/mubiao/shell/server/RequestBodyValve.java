package dev.mubiao.shell.server;

import dev.mubiao.platform.MessageText;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Receives the body of each request before the portal sees the request, within a size, a time, and a number of bodies
 * at the same time: callers who send slowly hold few threads and for a short time, whatever their address. A filter
 * would come too late for forms and files, which Tomcat reads by itself, and for bodies that nobody asks for, which it
 * would read to their end after the answer.
 */
class RequestBodyValve extends ValveBase {

    private final long mostUploaded;
    private final CallerCounts requests;
    private final CallerCounts bodies;
    private final Semaphore blocks;

    /**
     * @param mostUploaded bytes of a request with files
     * @param memory bytes that all bodies may take together
     */
    RequestBodyValve(RequestSettings settings, long mostUploaded, long memory) {
        super(true);
        this.mostUploaded = mostUploaded;
        this.requests = new CallerCounts(Integer.MAX_VALUE, settings.perAddress());
        this.bodies = new CallerCounts(settings.bodies(), settings.bodiesPerAddress());
        this.blocks = ReceivedBody.blocksOf(memory);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String address = request.getRemoteAddr();
        if (!requests.enter(address)) {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, new MessageText("shell.api.requests"));
            return;
        }
        try {
            if (hasBody(request)) {
                receive(request, response, address);
            } else {
                getNext().invoke(request, response);
            }
        } finally {
            requests.leave(address);
        }
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void receive(Request request, Response response, String address) throws IOException, ServletException {
        BodyLimit limit = BodyLimit.of(request.getMethod(), path(request), request.getContentType(), mostUploaded);
        if (request.getContentLengthLong() > limit.bytes()
                && request.getCoyoteRequest().hasExpectation()) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge(limit));
            return;
        }
        response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
        InputBuffer connection = request.getCoyoteRequest().getInputBuffer();
        try (ReceivedBody body = new ReceivedBody(blocks, System::nanoTime)) {
            ReceivedBody.End end = hasArrived(request)
                    ? body.receive(request.getCoyoteRequest(), limit)
                    : await(request, body, limit, address);
            if (end == ReceivedBody.End.COMPLETE) {
                request.getCoyoteRequest().setInputBuffer(body);
                getNext().invoke(request, response);
            } else {
                refuse(request, response, end, limit);
            }
        } finally {
            request.getCoyoteRequest().setInputBuffer(connection);
        }
    }

    /** Whether it came with the head, so that receiving it waits for nobody. */
    private static boolean hasArrived(Request request) {
        request.getCoyoteRequest().action(ActionCode.AVAILABLE, Boolean.TRUE);
        long length = request.getContentLengthLong();
        return length > 0 && request.getCoyoteRequest().getAvailable() >= length;
    }

    private ReceivedBody.End await(Request request, ReceivedBody body, BodyLimit limit, String address) {
        if (!bodies.enter(address)) {
            return ReceivedBody.End.NO_ROOM;
        }
        try {
            return body.receive(request.getCoyoteRequest(), limit);
        } finally {
            bodies.leave(address);
        }
    }

    private static void refuse(Request request, Response response, ReceivedBody.End end, BodyLimit limit)
            throws IOException {
        switch (end) {
            case TOO_LARGE -> refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge(limit));
            case TOO_SLOW ->
                refuse(
                        request,
                        response,
                        HttpStatus.REQUEST_TIMEOUT,
                        new MessageText(
                                "shell.api.body.tooSlow",
                                List.of(limit.patience().toSeconds())));
            case NO_ROOM ->
                refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, new MessageText("shell.api.requests"));
            case BROKEN, COMPLETE ->
                refuse(request, response, HttpStatus.BAD_REQUEST, new MessageText("shell.api.badRequest"));
        }
    }

    private static MessageText tooLarge(BodyLimit limit) {
        long kilobytes = limit.bytes() / 1024;
        String size = kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + " MB";
        return new MessageText("shell.api.body.tooLarge", List.of(size));
    }

    /** Tomcat closes the connection after these answers, so that the rest of the body is read by nobody. */
    private static void refuse(Request request, Response response, HttpStatus status, MessageText reason)
            throws IOException {
        // Tomcat reads forms when somebody asks, as the page would that says so: here it finds nothing, and is done.
        InputBuffer connection = request.getCoyoteRequest().getInputBuffer();
        request.getCoyoteRequest().setInputBuffer(new Nothing());
        request.getParameterNames();
        request.getCoyoteRequest().setInputBuffer(connection);
        RefusedRequest.note(request, reason);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RefusedRequest.RETRY_AFTER);
        }
        response.sendError(status.value());
    }

    private static String path(Request request) {
        String path = request.getDecodedRequestURI();
        return path == null
                ? ""
                : path.substring(
                        Math.min(path.length(), request.getContextPath().length()));
    }

    /** A body of which nothing more is read. */
    private static final class Nothing implements InputBuffer {

        @Override
        public int doRead(ApplicationBufferHandler reader) {
            return -1;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
