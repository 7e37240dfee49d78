package dev.mubiao.grid.formats;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import dev.mubiao.grid.read.FormatDetector;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.csv.CsvGridReader;
import dev.mubiao.grid.read.doc.DocReader;
import dev.mubiao.grid.read.docx.DocxReader;
import dev.mubiao.grid.read.html.HtmlReader;
import dev.mubiao.grid.read.pdf.PdfReader;
import dev.mubiao.grid.read.text.JsonTextReader;
import dev.mubiao.grid.read.text.TextReader;
import dev.mubiao.grid.read.xls.XlsReader;
import dev.mubiao.grid.read.xlsx.XlsxReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hwpf.OldWordFileFormatException;

/** Reads a file of any format within this program. Files of unknown origin are read in one of its own. */
public final class FileReading {

    private static final Map<DocumentFormat, FormatReader> READERS = Stream.of(
                    new DocxReader(),
                    new XlsxReader(),
                    new DocReader(),
                    new XlsReader(),
                    new HtmlReader(),
                    new PdfReader(),
                    new CsvGridReader(),
                    new JsonTextReader(),
                    new TextReader())
            .collect(Collectors.toMap(FormatReader::format, Function.identity()));

    private final ReadLimits limits;

    public FileReading(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * @return one, or one for each file of an archive
     * @throws Unreadable whatever the content does to the libraries that parse it
     */
    public List<DocumentGrid> read(SourceFile file) throws Unreadable {
        DocumentFormat format = format(file);
        GridBuilder into = new GridBuilder(file.name(), format, limits);
        return format == DocumentFormat.ZIP
                ? ArchiveReading.read(file, into, FileReading::read)
                : List.of(read(file, into));
    }

    static DocumentFormat format(SourceFile file) throws Unreadable {
        try {
            return FormatDetector.detect(file);
        } catch (IOException | RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static DocumentGrid read(SourceFile file, GridBuilder into) throws Unreadable {
        try {
            reader(into.format()).read(file, into);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            throw unreadable(e);
        }
        DocumentGrid grid = into.grid();
        if (grid.blocks().isEmpty()) {
            throw new Unreadable(Reason.EMPTY);
        }
        return grid;
    }

    /** All formats but archives have one. */
    static FormatReader reader(DocumentFormat format) {
        return Objects.requireNonNull(READERS.get(format), format::name);
    }

    /** What the libraries say in their own ways, or that the file is broken. */
    private static Unreadable unreadable(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
            if (cause instanceof EncryptedDocumentException || cause instanceof InvalidPasswordException) {
                return new Unreadable(Reason.ENCRYPTED);
            }
            if (cause instanceof OldWordFileFormatException) {
                return new Unreadable(Reason.OTHER_TEXT_FORMAT, "Word 95");
            }
            if (cause instanceof OldExcelFormatException) {
                return new Unreadable(Reason.OTHER_SHEET_FORMAT, "Excel 95");
            }
        }
        Unreadable broken = new Unreadable(Reason.BROKEN);
        broken.initCause(thrown);
        return broken;
    }
}
