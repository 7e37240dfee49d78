package dev.mubiao.shell.server;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

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
    /**
     * What was received, each {@value #BLOCK} bytes but the last full. One array would have to be copied whenever it
     * grows, and take more memory than is counted; made at once as large as the caller says, it would let him take memory
     * without sending anything.
     */
    private final Deque<ByteBuffer> kept = new ArrayDeque<>();

    private int taken;
    private ByteBuffer arrived = ApplicationBufferHandler.EMPTY_BUFFER;

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
                    kept.forEach(ByteBuffer::flip);
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

    private boolean keep() {
        while (arrived.hasRemaining()) {
            ByteBuffer last = kept.peekLast();
            if (last == null || !last.hasRemaining()) {
                if (!blocks.tryAcquire()) {
                    return false;
                }
                taken++;
                last = ByteBuffer.allocate(BLOCK);
                kept.add(last);
            }
            int length = Math.min(last.remaining(), arrived.remaining());
            last.put(arrived.slice(arrived.position(), length));
            arrived.position(arrived.position() + length);
        }
        return true;
    }

    /** Gives the memory back. */
    @Override
    public void close() {
        kept.clear();
        blocks.release(taken);
        taken = 0;
    }

    /** Hands the received body on, once, block by block. */
    @Override
    public int doRead(ApplicationBufferHandler reader) {
        ByteBuffer next = kept.poll();
        if (next == null) {
            return -1;
        }
        int length = next.remaining();
        reader.setByteBuffer(next);
        return length;
    }

    @Override
    public int available() {
        return kept.stream().mapToInt(ByteBuffer::remaining).sum();
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
