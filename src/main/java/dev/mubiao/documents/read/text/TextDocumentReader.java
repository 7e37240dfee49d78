package dev.mubiao.documents.read.text;

import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.DocumentRow;
import dev.mubiao.documents.recognition.DocumentSegment;
import dev.mubiao.documents.recognition.DocumentSegmenter;
import dev.mubiao.documents.recognition.FormRecogniser;
import dev.mubiao.documents.recognition.ReadingAssembler;
import dev.mubiao.documents.recognition.TableReading;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.ContentLimits;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds every table in a text, recognises its form and reads it. */
@Component
public class TextDocumentReader implements DocumentReader {

    private static final int MOST_LINES = 60_000;

    /** What a form has above and below its indicators. */
    private static final int OTHER_ROWS = 200;

    private final Forms forms;

    public TextDocumentReader(Forms forms) {
        this.forms = forms;
    }

    @Override
    public DocumentReadingResult readAs(String fileName, byte[] document, FormChoices choices) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooLarge", fileName, LARGEST_BYTES / 1024 / 1024);
        }
        FormRecogniser recogniser = new FormRecogniser(forms.all(), choices);
        String text = TextDecoder.decode(fileName, document);
        List<DocumentRow> rows = TabSeparatedRowParser.of(text);
        if (rows.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyLines", fileName, MOST_LINES);
        }
        List<DocumentSegment> segments = new DocumentSegmenter(forms.all()).of(rows);
        requireWithin(fileName, segments);
        List<TableReading> readings = recogniser.read(segments);
        if (readings.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.noTable", fileName);
        }
        return new ReadingAssembler(readings, TabSeparatedRowParser.lines(text)).result();
    }

    /** Before any table is read: a page before the first one counts as one more. */
    private static void requireWithin(String fileName, List<DocumentSegment> segments) {
        if (segments.size() > ContentLimits.TABLES_A_FILE + 1) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyTables", fileName, ContentLimits.TABLES_A_FILE);
        }
        for (DocumentSegment segment : segments) {
            if (segment.rows().size() > ContentLimits.MOST_ROWS + OTHER_ROWS) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "documents.tooManyRows",
                        fileName,
                        Integer.toString(segment.firstLine()),
                        ContentLimits.MOST_ROWS);
            }
        }
    }
}
