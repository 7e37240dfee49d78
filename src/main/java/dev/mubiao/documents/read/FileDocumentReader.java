package dev.mubiao.documents.read;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.json.JsonDocumentReader;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.documents.recognition.RowStream;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads documents of all formats: every one is a grid of cells, in which the tables of the forms are recognised. */
@Component
public class FileDocumentReader implements DocumentReader {

    private static final int MEBIBYTE = 1024 * 1024;

    private final GridReader grids;
    private final Forms forms;
    private final TextDocumentReader text;
    private final JsonDocumentReader json;

    public FileDocumentReader(GridReader grids, Forms forms) {
        this.grids = grids;
        this.forms = forms;
        this.text = new TextDocumentReader(forms);
        this.json = new JsonDocumentReader(forms);
    }

    @Override
    public DocumentReadingResult readAs(String fileName, byte[] document, FormChoices choices) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooLarge", fileName, LARGEST_BYTES / MEBIBYTE);
        }
        if (TextDocumentReader.reads(document)) {
            return text.readAs(fileName, document, choices);
        }
        if (JsonDocumentReader.reads(document)) {
            return json.read(fileName, document);
        }
        DocumentReading reading = new DocumentReading(fileName, forms.all(), choices);
        DocumentPlaces.Collector places = new DocumentPlaces.Collector();
        for (DocumentGrid grid : grids.read(new SourceFile(fileName, document))) {
            RowStream rows = new RowStream(grid, reading.lines(), places);
            reading.add(rows.rows(), rows.lines());
            grid.lost().forEach(lost -> reading.remark(remark(grid, lost)));
        }
        return reading.result(places.places());
    }

    private static DocumentFinding remark(DocumentGrid grid, LostContent lost) {
        return new DocumentFinding(
                "READ-LOST",
                DocumentFinding.Severity.WARNING,
                0,
                0,
                "",
                "documents.lost." + lost.kind(),
                List.of(
                        grid.fileName(),
                        lost.place() == null ? "" : lost.place().key()));
    }
}
