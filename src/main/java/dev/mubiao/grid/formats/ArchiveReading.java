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
                grids.add(member(archive.name() + "/" + name, zip.part(name).orElseThrow(), into, reading));
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(Reason.BROKEN);
        }
        return grids;
    }

    private static DocumentGrid member(String name, InputStream content, GridBuilder into, MemberReading reading)
            throws IOException {
        try {
            int most = into.limits().fileBytes();
            SourceFile file = new SourceFile(name, content.readNBytes(most + 1));
            if (file.content().length > most) {
                throw new Unreadable(Reason.TOO_LARGE, most / MEBIBYTE);
            }
            DocumentFormat format = FileReading.format(file);
            if (format == DocumentFormat.ZIP) {
                throw new Unreadable(Reason.NESTED_ARCHIVE);
            }
            return reading.read(file, into.member(name, format));
        } catch (Unreadable e) {
            throw e.within(name);
        }
    }

    private static boolean document(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith(MACINTOSH) && !LEFT_BEHIND.matcher(last).matches();
    }
}
