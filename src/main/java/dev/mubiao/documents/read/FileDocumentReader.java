package dev.mubiao.documents.read;

import dev.mubiao.documents.DocumentFinding;
import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.read.json.JsonDocumentReader;
import dev.mubiao.documents.read.text.TextDocumentReader;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.documents.recognition.rows.RowStream;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.GridReader;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.platform.ConcurrencyLimit;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads documents of all formats: every one is a grid of cells, in which the tables of the forms are recognised. Only
 * JSON of this program names its forms itself.
 */
@Component
public class FileDocumentReader implements DocumentReader {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Of documents that are compared with the forms, or wait for it, in this process: each takes a processor for seconds. */
    private static final ConcurrencyLimit RECOGNITIONS =
            new ConcurrencyLimit(Runtime.getRuntime().availableProcessors(), 16);

    private final GridReader grids;
    private final Forms forms;
    private final TextDocumentReader texts;
    private final JsonDocumentReader json;
    private final ConcurrencyLimit limit;

    @Autowired
    public FileDocumentReader(GridReader grids, Forms forms) {
        this(grids, forms, RECOGNITIONS);
    }

    FileDocumentReader(GridReader grids, Forms forms, ConcurrencyLimit limit) {
        this.limit = limit;
        this.grids = grids;
        this.forms = forms;
        this.texts = new TextDocumentReader(forms);
        this.json = new JsonDocumentReader(forms);
    }

    @Override
    public DocumentReadingResult readAs(String fileName, byte[] document, FormChoices choices) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooLarge", fileName, LARGEST_BYTES / MEBIBYTE);
        }
        Optional<String> text = TextDecoding.decode(document);
        if (text.filter(TextDocumentReader::reads).isPresent()) {
            return inTurn(fileName, () -> texts.read(fileName, text.get(), choices));
        }
        if (text.filter(DocumentFormat::isJson).isPresent()) {
            return inTurn(fileName, () -> declared(fileName, text.get(), choices));
        }
        List<DocumentGrid> read = grids.read(new SourceFile(fileName, document));
        return inTurn(fileName, () -> recognised(fileName, read, choices));
    }

    private DocumentReadingResult inTurn(String fileName, Supplier<DocumentReadingResult> work) {
        try (ConcurrencyLimit.Turn turn = limit.enter().orElseThrow(() -> busy(fileName))) {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy(fileName);
        }
    }

    private static Refusal busy(String fileName) {
        return new Refusal(Refusal.Kind.CONFLICT, "grid.busy", fileName);
    }

    private DocumentReadingResult declared(String fileName, String text, FormChoices choices) {
        DocumentReading reading = new DocumentReading(fileName, forms, choices);
        ExportOrigins origins = new ExportOrigins();
        origins.add(json.read(fileName, text, reading));
        return origins.in(reading.result(DocumentPlaces.NONE));
    }

    private DocumentReadingResult recognised(String fileName, List<DocumentGrid> read, FormChoices choices) {
        DocumentReading reading = new DocumentReading(fileName, forms, choices);
        DocumentPlaces.Collector places = new DocumentPlaces.Collector();
        ExportOrigins origins = new ExportOrigins();
        for (DocumentGrid grid : read) {
            int before = reading.lines();
            if (!grid.fileName().equals(fileName)) {
                places.file(before + 1, grid.fileName());
            }
            if (grid.format() == DocumentFormat.JSON) {
                origins.add(json.read(grid.fileName(), text(grid), reading));
            } else {
                RowStream rows = new RowStream(grid, before, places);
                reading.add(rows.rows(), rows.lines());
            }
            origins.add(grid.properties(), before + 1, reading.lines());
            grid.lost().forEach(lost -> reading.remark(remark(grid, lost)));
        }
        return origins.in(reading.result(places.places()));
    }

    private static String text(DocumentGrid json) {
        return ((GridParagraph) json.blocks().get(0)).text();
    }

    private static DocumentFinding remark(DocumentGrid grid, LostContent lost) {
        MessageText what = new MessageText("documents.lost." + lost.kind(), List.of(grid.fileName()));
        MessageText said = lost.place() == null
                ? what
                : new MessageText(
                        "documents.lost.at", List.of(what, lost.place().text()));
        return new DocumentFinding(
                DocumentReadingResult.LOST,
                DocumentFinding.Severity.WARNING,
                0,
                0,
                "",
                said.key(),
                List.copyOf(said.arguments()));
    }
}
