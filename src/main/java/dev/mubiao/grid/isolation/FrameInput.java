package dev.mubiao.grid.isolation;

import dev.mubiao.grid.CellAddress;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts and numbers that a frame is made of, of which one answer has only so many bytes. */
final class FrameInput implements Closeable {

    private static final int MOST_BYTES = 32 * 1024 * 1024;
    /** A figure beyond is none that anybody wrote, and a trap for whoever writes it out. */
    private static final int MOST_DIGITS = 400;

    private final DataInputStream in;
    private int left = MOST_BYTES;

    FrameInput(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in));
    }

    /** The first byte of a frame, which may take all that one may have. */
    byte begin() throws IOException {
        left = MOST_BYTES;
        return in.readByte();
    }

    /** A frame begins that has no byte of its kind. */
    void beginTask() {
        left = MOST_BYTES;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    interface Item<T> {
        T read() throws IOException;
    }

    <T> List<T> list(Item<T> item) throws IOException {
        List<T> items = new ArrayList<>();
        for (int rest = integer(); rest > 0; rest--) {
            items.add(item.read());
        }
        return items;
    }

    <T> Map<String, T> map(Item<T> item) throws IOException {
        Map<String, T> items = new HashMap<>();
        for (int rest = integer(); rest > 0; rest--) {
            items.put(text(), item.read());
        }
        return items;
    }

    BigDecimal figure() throws IOException {
        String digits = text();
        if (digits.length() > MOST_DIGITS) {
            throw broken("a figure of " + digits.length() + " digits");
        }
        BigDecimal number = new BigDecimal(digits);
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw broken("a figure of " + number.scale() + " decimals");
        }
        return number;
    }

    CellAddress address() throws IOException {
        return new CellAddress(text(), integer());
    }

    <E extends Enum<E>> E constant(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        int length = integer();
        take(length);
        // At once: what reads piece by piece needs twice the memory to put the pieces together.
        byte[] bytes = new byte[length];
        try {
            in.readFully(bytes);
        } catch (EOFException e) {
            throw broken("cut off");
        }
        return bytes;
    }

    int integer() throws IOException {
        take(Integer.BYTES);
        return in.readInt();
    }

    long number() throws IOException {
        take(Long.BYTES);
        return in.readLong();
    }

    boolean flag() throws IOException {
        take(1);
        return in.readBoolean();
    }

    byte tag() throws IOException {
        take(1);
        return in.readByte();
    }

    private void take(int bytes) throws IOException {
        if (bytes < 0) {
            throw broken("a negative length");
        }
        if (bytes > left) {
            throw new TooMuch();
        }
        left -= bytes;
    }

    /** An answer takes more memory than the portal has for one. */
    static final class TooMuch extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        private TooMuch() {
            super("A reading program answered with more than " + MOST_BYTES + " bytes");
        }
    }

    static IOException broken(String what) {
        return new IOException("A reading program answered: " + what);
    }
}
