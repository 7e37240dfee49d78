package dev.mubiao.grid.read;

import dev.mubiao.grid.Unreadable;
import dev.mubiao.platform.text.TextDecoding;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * An archive of which no more is unpacked than the limits allow. The bytes are counted while they come: what the
 * archive says about its sizes is not believed.
 */
public final class BoundedZip implements Closeable {

    /** More parts than any document has. */
    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final ReadBudget budget;
    /** By their folded names: those of Open Packaging do not tell large letters from small ones. */
    private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

    private final List<String> names = new ArrayList<>();

    BoundedZip(byte[] content, ReadBudget budget) throws IOException {
        this.budget = budget;
        this.zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = name(entry);
            if (!entry.isDirectory() && parts.putIfAbsent(folded(name), entry) == null) {
                names.add(name);
            }
        }
        if (names.size() > MOST_PARTS) {
            zip.close();
            throw new Unreadable(Unreadable.Reason.TOO_MANY_FILES, MOST_PARTS);
        }
    }

    /** Of all parts, in their order, with slashes and none in front. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    public boolean has(String name) {
        return parts.containsKey(folded(name));
    }

    /**
     * What is in a part; empty if there is none of this name. Reading throws {@link Unreadable} when the limit of all
     * parts together is reached.
     *
     * @throws Unreadable if it needs a password
     */
    public Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = parts.get(folded(name));
        if (entry == null) {
            return Optional.empty();
        }
        requireNoPassword(entry);
        return Optional.of(new Counting(zip.getInputStream(entry)));
    }

    /** What becomes of a part when its archive is copied. */
    @FunctionalInterface
    public interface PartChange {
        void write(InputStream part, OutputStream to) throws IOException;
    }

    /**
     * Writes the archive again. Parts that do not change are handed on as they are packed.
     *
     * @param changes by the names of parts that there are
     * @param added what further parts hold
     * @throws Unreadable if a part needs a password
     */
    public void copy(OutputStream to, Map<String, PartChange> changes, Map<String, byte[]> added) throws IOException {
        Map<String, PartChange> byName = new HashMap<>();
        changes.forEach((name, change) -> byName.put(folded(name), change));
        try (ZipArchiveOutputStream copy = new ZipArchiveOutputStream(to)) {
            for (Map.Entry<String, ZipArchiveEntry> each : parts.entrySet()) {
                copy(each.getValue(), byName.get(each.getKey()), copy);
            }
            for (Map.Entry<String, byte[]> each : added.entrySet()) {
                copy.putArchiveEntry(new ZipArchiveEntry(each.getKey()));
                copy.write(each.getValue());
                copy.closeArchiveEntry();
            }
        }
    }

    private void copy(ZipArchiveEntry entry, @Nullable PartChange change, ZipArchiveOutputStream to)
            throws IOException {
        requireNoPassword(entry);
        ZipArchiveEntry copied = new ZipArchiveEntry(name(entry));
        if (change == null) {
            copied.setMethod(entry.getMethod());
            copied.setSize(entry.getSize());
            copied.setCompressedSize(entry.getCompressedSize());
            copied.setCrc(entry.getCrc());
            copied.setTime(entry.getTime());
            try (InputStream packed = zip.getRawInputStream(entry)) {
                to.addRawArchiveEntry(copied, packed);
            }
        } else {
            to.putArchiveEntry(copied);
            try (InputStream part = new Counting(zip.getInputStream(entry))) {
                change.write(part, to);
            }
            to.closeArchiveEntry();
        }
    }

    private static void requireNoPassword(ZipArchiveEntry entry) throws Unreadable {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Unreadable(Unreadable.Reason.ENCRYPTED);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Archives of Chinese programs name their files in GB 18030 and do not say so. */
    private static String name(ZipArchiveEntry entry) {
        String name = entry.getGeneralPurposeBit().usesUTF8ForNames()
                ? entry.getName()
                : TextDecoding.decode(entry.getRawName()).orElseGet(entry::getName);
        String slashes = name.replace('\\', '/');
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private final class Counting extends FilterInputStream {

        private Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                budget.unpacked(1);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int count = super.read(into, from, length);
            if (count > 0) {
                budget.unpacked(count);
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            budget.unpacked(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
