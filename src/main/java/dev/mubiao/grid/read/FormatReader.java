package dev.mubiao.grid.read;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads the files of one format. It has no state: one reader reads all files, one after the other. */
public interface FormatReader {

    DocumentFormat format();

    /**
     * Any other exception, of whatever library, says that the file is not what its format demands.
     *
     * @param file whose content the {@link FormatDetector} took for this format
     * @throws dev.mubiao.grid.Unreadable if there is a better reason than that it is broken
     */
    void read(SourceFile file, GridBuilder into) throws IOException, XMLStreamException;
}
