package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.grid.mark.docx.DocxMarking;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks a file within this program. Files of unknown origin are marked in one of its own. */
public final class FileMarking {

    private final FileReading reading;
    private final DocxMarking docx;

    public FileMarking(ReadLimits limits, Clock clock) {
        this.reading = new FileReading(limits);
        this.docx = new DocxMarking(limits, clock);
    }

    /** @see dev.mubiao.grid.FileMarker#mark */
    public MarkedFile mark(SourceFile file, List<CellMark> marks) throws IOException {
        List<DocumentGrid> grids = reading.read(file);
        DocumentGrid grid = grids.get(0);
        if (grids.size() > 1
                || grid.format() == DocumentFormat.JSON
                || !grid.fileName().equals(file.name())) {
            throw new Unreadable(Unreadable.Reason.NOT_MARKED);
        }
        if (hasMacros(grid)) {
            return drawn(grid, marks);
        }
        return switch (grid.format()) {
            case DOCX -> document(file, grid, marks);
            case XLSX -> workbook(file, grid, marks);
            default -> drawn(grid, marks);
        };
    }

    /** What would be read otherwise than before is not handed back: the marks must not change what a document says. */
    private MarkedFile document(SourceFile file, DocumentGrid grid, List<CellMark> marks) throws IOException {
        try {
            byte[] marked = docx.mark(file, marks);
            if (reading.read(new SourceFile(file.name(), marked)).equals(List.of(grid))) {
                return new MarkedFile(DocumentFormat.DOCX, false, marked);
            }
        } catch (IOException | XMLStreamException notInThisFile) {
            // Some parts that reading passes over are needed for comments: what was read is known all the same.
        }
        return drawn(grid, marks);
    }

    private static MarkedFile workbook(SourceFile file, DocumentGrid grid, List<CellMark> marks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            return new MarkedFile(DocumentFormat.XLSX, false, marked(workbook, new SheetPlaces(workbook), marks));
        } catch (RuntimeException | IOException notForThisLibrary) {
            // The library takes fewer files than our reader: what was read is known all the same.
            return drawn(grid, marks);
        }
    }

    private static boolean hasMacros(DocumentGrid grid) {
        return grid.lost().stream().anyMatch(lost -> lost.kind() == LostContent.Kind.MACROS);
    }

    private static MarkedFile drawn(DocumentGrid grid, List<CellMark> marks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return new MarkedFile(
                    DocumentFormat.XLSX, true, marked(workbook, new GridDrawing(workbook).draw(grid), marks));
        }
    }

    private static byte[] marked(XSSFWorkbook workbook, MarkedPlaces places, List<CellMark> marks) throws IOException {
        new WorkbookMarks(workbook).write(places, marks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
