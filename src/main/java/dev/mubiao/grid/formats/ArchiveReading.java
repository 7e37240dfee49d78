package dev.mubiao.grid.formats;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.read.BoundedZip;
import dev.mubiao.grid.read.GridBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the files of an archive, each by its own content. One that cannot be read refuses the archive by its name. */
final class ArchiveReading {

    private static final int MOST_FILES = 100;
    private static final int MEBIBYTE = 1024 * 1024;

    /** What systems and open programs leave in folders, and is no document of anybody. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("~\\$.*|\\..*|Thumbs\\.db|desktop\\.ini", Pattern.CASE_INSENSITIVE);

    private static final String MACINTOSH = "__MACOSX/";

    private ArchiveReading() {}

    /** Reads one file of a known format. */
    interface MemberReading {
        DocumentGrid read(SourceFile file, GridBuilder into) throws Unreadable;
    }

    static List<DocumentGrid> read(SourceFile archive, GridBuilder into, MemberReading reading) throws Unreadable {
        List<DocumentGrid> grids = new ArrayList<>();
        try (BoundedZip zip = into.unpack(archive)) {
            List<String> names =
                    zip.names().stream().filter(ArchiveReading::document).toList();
            if (names.isEmpty()) {
                throw new Unreadable(Reason.EMPTY);
            }
            if (names.size() > MOST_FILES) {
                throw new Unreadable(Reason.TOO_MANY_FILES, MOST_FILES);
            }
            for (String name : names) {
                grids.add(member(zip, name, archive.name() + "/" + name, into, reading));
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(Reason.BROKEN);
        }
        return grids;
    }

    /** @param part its name in the archive @param name as it is called in messages */
    private static DocumentGrid member(
            BoundedZip zip, String part, String name, GridBuilder into, MemberReading reading) throws Unreadable {
        try {
            SourceFile file =
                    new SourceFile(name, unpacked(zip, part, into.limits().fileBytes()));
            DocumentFormat format = FileReading.format(file);
            if (format == DocumentFormat.ZIP) {
                throw new Unreadable(Reason.NESTED_ARCHIVE);
            }
            return reading.read(file, into.member(name, format));
        } catch (Unreadable e) {
            throw e.within(name);
        } catch (IOException e) {
            throw new Unreadable(Reason.BROKEN).within(name);
        }
    }

    private static byte[] unpacked(BoundedZip zip, String part, int most) throws IOException {
        try (InputStream content = zip.part(part).orElseThrow()) {
            byte[] bytes = content.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Unreadable(Reason.TOO_LARGE, most / MEBIBYTE);
            }
            return bytes;
        }
    }

    private static boolean document(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith(MACINTOSH) && !LEFT_BEHIND.matcher(last).matches();
    }
}
