package dev.mubiao.grid;

import java.util.List;

/**
 * Reads files of unknown origin. Each is opened in a program of its own, which has 20 s and 256 MB for it, so that
 * no content can harm the portal.
 */
public interface GridReader {

    /**
     * @return one, or one for each file of an archive
     * @throws dev.mubiao.platform.Refusal INVALID if it cannot be read, with file, place, cause and way out; CONFLICT
     *     if too many files are waiting to be read
     */
    List<DocumentGrid> read(SourceFile file);
}
