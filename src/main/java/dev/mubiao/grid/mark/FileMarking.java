package dev.mubiao.grid.mark;

import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Marks a file within this program. Files of unknown origin are marked in one of its own. */
public final class FileMarking {

    private final FileReading reading;

    public FileMarking(FileReading reading) {
        this.reading = reading;
    }

    /** @see dev.mubiao.grid.FileMarker#mark */
    public byte[] mark(SourceFile file, List<CellMark> marks) throws IOException {
        List<DocumentGrid> grids = reading.read(file);
        DocumentGrid grid = grids.get(0);
        if (grids.size() > 1
                || grid.format() == DocumentFormat.JSON
                || !grid.fileName().equals(file.name())) {
            throw new Unreadable(Unreadable.Reason.NOT_MARKED);
        }
        if (grid.format() == DocumentFormat.XLSX && !hasMacros(grid)) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
                return marked(workbook, new SheetPlaces(workbook), marks);
            } catch (RuntimeException | IOException notForThisLibrary) {
                // The library takes fewer files than our reader: what was read is known all the same.
                return drawn(grid, marks);
            }
        }
        return drawn(grid, marks);
    }

    private static boolean hasMacros(DocumentGrid grid) {
        return grid.lost().stream().anyMatch(lost -> lost.kind() == LostContent.Kind.MACROS);
    }

    private static byte[] drawn(DocumentGrid grid, List<CellMark> marks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            return marked(workbook, new GridDrawing(workbook).draw(grid), marks);
        }
    }

    private static byte[] marked(XSSFWorkbook workbook, MarkedPlaces places, List<CellMark> marks) throws IOException {
        new WorkbookMarks(workbook).write(places, marks);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
