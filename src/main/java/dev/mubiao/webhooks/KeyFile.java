package dev.mubiao.webhooks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** A key in a file that only its owner can read. */
final class KeyFile {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final int BYTES = 32;
    private static final int SHORTEST = 16;
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path path;

    KeyFile(Path path) {
        this.path = path;
    }

    /** The key, which is made if there is none yet. @throws IllegalStateException if others can read it, or it holds none */
    String key() {
        try {
            if (Files.notExists(path)) {
                make();
            }
            if (posix() && !OWNER.containsAll(Files.getPosixFilePermissions(path))) {
                throw new IllegalStateException(
                        path.toAbsolutePath() + " can be read by others than its owner: chmod 600");
            }
            String key = Files.readString(path).strip();
            if (key.length() < SHORTEST) {
                // Another process may be about to write it; to go on with less would encrypt with next to nothing.
                throw new IllegalStateException(path.toAbsolutePath() + " holds no key of at least " + SHORTEST
                        + " characters; if this stays so, remove the file");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        try {
            if (posix()) {
                Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
            } else {
                Files.createFile(path);
                File file = path.toFile();
                boolean closed = file.setReadable(false, false) && file.setReadable(true, true);
                if (!closed) {
                    LOG.warn("this file system cannot keep others from reading {}", path.toAbsolutePath());
                }
            }
        } catch (FileAlreadyExistsException e) {
            return; // Another process was first.
        }
        byte[] key = KeyGenerators.secureRandom(BYTES).generateKey();
        Files.writeString(path, HexFormat.of().formatHex(key));
        LOG.info(
                "made {} with the key to stored secrets: keep it, and not where the data is kept",
                path.toAbsolutePath());
    }

    private static boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
