package dev.mubiao.shell.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.util.FastByteArrayOutputStream;

/**
 * The body of a request, received wholly before anything of the portal runs: whoever reads it then (a controller, the
 * log-in, Tomcat for forms and files) waits for nobody.
 */
final class ReceivedBody implements ApplicationBufferHandler, InputBuffer, AutoCloseable {

    /** How a body has ended. */
    enum End {
        COMPLETE,
        TOO_LARGE,
        TOO_SLOW,
        /** All bodies together would need too much memory. */
        NO_ROOM,
        /** The caller has gone, or what he sends is no body. */
        BROKEN
    }

    /** Of a body that is too large, so much more is received and dropped: a caller who stops sending hears why. */
    private static final long DROPPED = 2 * 1024 * 1024;

    private static final int BLOCK = 8 * 1024;

    private final Semaphore blocks;
    private final LongSupplier nanos;
    private final FastByteArrayOutputStream bytes = new FastByteArrayOutputStream(BLOCK);
    private int taken;
    private ByteBuffer arrived = ApplicationBufferHandler.EMPTY_BUFFER;
    private ByteBuffer left = ApplicationBufferHandler.EMPTY_BUFFER;

    /**
     * @param blocks how many times {@value #BLOCK} bytes all bodies may still take
     * @param nanos a clock as {@link System#nanoTime}
     */
    ReceivedBody(Semaphore blocks, LongSupplier nanos) {
        this.blocks = blocks;
        this.nanos = nanos;
    }

    static Semaphore blocksOf(long memory) {
        return new Semaphore((int) Math.min(memory / BLOCK, Integer.MAX_VALUE));
    }

    /** Reads until the body, the limit or the patience ends. */
    End receive(Request request, BodyLimit limit) {
        long begin = nanos.getAsLong();
        long received = 0;
        try {
            while (true) {
                if (nanos.getAsLong() - begin > limit.longest(received).toNanos()) {
                    return received > limit.bytes() ? End.TOO_LARGE : End.TOO_SLOW;
                }
                int read = request.doRead(this);
                if (read < 0) {
                    left = ByteBuffer.wrap(bytes.toByteArrayUnsafe());
                    return received > limit.bytes() ? End.TOO_LARGE : End.COMPLETE;
                }
                received += read;
                if (received > limit.bytes() + DROPPED) {
                    return End.TOO_LARGE;
                }
                if (received <= limit.bytes() && !keep()) {
                    return End.NO_ROOM;
                }
            }
        } catch (SocketTimeoutException silent) {
            return received > limit.bytes() ? End.TOO_LARGE : End.TOO_SLOW;
        } catch (IOException broken) {
            return End.BROKEN;
        }
    }

    private boolean keep() throws IOException {
        int needed = (bytes.size() + arrived.remaining() + BLOCK - 1) / BLOCK - taken;
        if (needed > 0) {
            if (!blocks.tryAcquire(needed)) {
                return false;
            }
            taken += needed;
        }
        byte[] part = new byte[arrived.remaining()];
        arrived.get(part);
        bytes.write(part, 0, part.length);
        return true;
    }

    /** Gives the memory back. */
    @Override
    public void close() {
        blocks.release(taken);
        taken = 0;
    }

    /** Hands the received body on, once. */
    @Override
    public int doRead(ApplicationBufferHandler reader) {
        if (!left.hasRemaining()) {
            return -1;
        }
        int length = left.remaining();
        reader.setByteBuffer(left);
        left = ApplicationBufferHandler.EMPTY_BUFFER;
        return length;
    }

    @Override
    public int available() {
        return left.remaining();
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        arrived = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return arrived;
    }

    @Override
    public void expand(int size) {
        // What has arrived is taken over at each read: nothing has to stay.
    }
}
