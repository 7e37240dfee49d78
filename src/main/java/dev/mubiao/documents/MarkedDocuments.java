package dev.mubiao.documents;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.FileMarker;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.TextDecoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Hands documents back with their findings in them: each place is coloured and says what was found there, so that it can
 * be corrected in the file and imported again.
 */
@Component
public class MarkedDocuments {

    private final FileMarker marker;
    private final DocumentPreReview preReview;
    private final MessageSource messages;

    MarkedDocuments(FileMarker marker, DocumentPreReview preReview, MessageSource messages) {
        this.marker = marker;
        this.preReview = preReview;
        this.messages = messages;
    }

    /**
     * @param read what the document was read as
     * @return the document itself, or a workbook drawn from what was read
     * @throws dev.mubiao.platform.Refusal INVALID if it is an archive or JSON, CONFLICT if too many files are waiting
     */
    public MarkedFile of(String fileName, byte[] document, DocumentReadingResult read, Locale locale) {
        return marker.mark(new SourceFile(fileName, document), marks(read, preReview.of(read), locale));
    }

    /**
     * Whether a document can be marked: an archive and JSON cannot.
     *
     * @param read what was read from it
     */
    public static boolean takes(byte[] document, DocumentReadingResult read) {
        return !read.places().ofArchive()
                && TextDecoding.decode(document).filter(DocumentFormat::isJson).isEmpty();
    }

    /** What the marked document is called. */
    public String name(String fileName, MarkedFile marked, Locale locale) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        return messages.getMessage("documents.marked.name", new Object[] {stem}, locale)
                + "."
                + marked.format().name().toLowerCase(Locale.ROOT);
    }

    private List<CellMark> marks(DocumentReadingResult read, List<DocumentFinding> findings, Locale locale) {
        Map<Integer, DocumentTable> tables =
                read.tables().stream().collect(Collectors.toMap(DocumentTable::index, table -> table));
        List<CellMark> marks = new ArrayList<>();
        for (DocumentFinding finding : findings) {
            marks.add(new CellMark(
                    place(read, finding, tables),
                    messages.getMessage(
                            "documents.marked.text",
                            new Object[] {
                                messages.getMessage("documents.severity." + finding.severity(), null, locale),
                                messages.getMessage(
                                        finding.messageKey(),
                                        finding.arguments().toArray(),
                                        locale)
                            },
                            locale)));
        }
        return marks;
    }

    /** The cell of the finding, or else the beginning of its table. */
    private static CellAddress place(
            DocumentReadingResult read, DocumentFinding finding, Map<Integer, DocumentTable> tables) {
        DocumentTable table = tables.get(finding.tableIndex());
        int line = finding.line() > 0 || table == null ? finding.line() : table.firstLine();
        return read.places().of(line, finding.cellText()).orElseGet(() -> inText(read, line, finding.cellText()));
    }

    /** A text has no places of its own: the cell of the line that holds what the finding quotes, or else its first one. */
    private static CellAddress inText(DocumentReadingResult read, int line, String quoted) {
        String bare = Folding.bare(quoted);
        for (DocumentTable table : read.tables()) {
            int at = line - table.firstLine();
            if (at >= 0 && at < table.lines().size()) {
                String[] cells = table.lines().get(at).split("\t", -1);
                int first = -1;
                for (int i = 0; i < cells.length; i++) {
                    String cell = Folding.bare(cells[i]);
                    first = first < 0 && !cell.isEmpty() ? i : first;
                    if (!bare.isEmpty() && cell.contains(bare)) {
                        return CellAddress.ofLine(line, i + 1);
                    }
                }
                return CellAddress.ofLine(line, Math.max(first, 0) + 1);
            }
        }
        return CellAddress.ofLine(Math.max(line, 1), 1);
    }
}
