package dev.mubiao.documents.read.text;

import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReader;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.documents.recognition.DocumentRow;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;
import java.util.List;
import java.util.Optional;

/** Reads text whose lines are rows and whose tabs divide cells; it needs no other program for that. */
public class TextDocumentReader implements DocumentReader {

    private static final int MOST_LINES = 60_000;

    /** What other formats of text begin with: markup and data. */
    private static final String OTHER_FORMATS = "<{[";

    private final Forms forms;

    public TextDocumentReader(Forms forms) {
        this.forms = forms;
    }

    /** Whether the bytes are a text with tabs. */
    public static boolean reads(byte[] document) {
        Optional<String> text = TextDecoding.decode(document);
        String start = text.map(String::stripLeading).orElse("");
        return text.isPresent()
                && text.get().indexOf('\t') >= 0
                && text.get().chars().noneMatch(TextDecoder::binary)
                && !start.isEmpty()
                && OTHER_FORMATS.indexOf(start.charAt(0)) < 0;
    }

    @Override
    public DocumentReadingResult readAs(String fileName, byte[] document, FormChoices choices) {
        if (document.length > LARGEST_BYTES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooLarge", fileName, LARGEST_BYTES / 1024 / 1024);
        }
        DocumentReading reading = new DocumentReading(fileName, forms.all(), choices);
        String text = TextDecoder.decode(fileName, document);
        List<DocumentRow> rows = TabSeparatedRowParser.of(text);
        if (rows.size() > MOST_LINES) {
            throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyLines", fileName, MOST_LINES);
        }
        reading.add(rows, TabSeparatedRowParser.lines(text));
        return reading.result(DocumentPlaces.NONE);
    }
}
