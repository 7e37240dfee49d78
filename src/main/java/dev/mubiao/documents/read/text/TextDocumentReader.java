package dev.mubiao.documents.read.text;

import dev.mubiao.documents.DocumentPlaces;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.FormChoices;
import dev.mubiao.documents.recognition.DocumentReading;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.TextDecoding;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Reads text whose lines are rows and whose tabs divide cells; it needs no other program for that. */
public final class TextDocumentReader {

    private static final int MOST_LINES = 60_000;

    /** Of all tables: a tab takes a byte of the file, and the cell before it a hundred in memory. */
    private static final int MOST_CELLS = 1_000_000;

    /** What other formats of text begin with: markup, data, and pages in one file or on the clipboard. */
    private static final Pattern OTHER_FORMATS =
            Pattern.compile("\\s*+(?:[<{\\[]|MIME-Version:|Version:[0-9.]{1,8}\\s)");

    private final Forms forms;

    public TextDocumentReader(Forms forms) {
        this.forms = forms;
    }

    /** Whether a text is one with tabs. */
    public static boolean reads(String text) {
        return text.indexOf('\t') >= 0
                && !text.isBlank()
                && !TextDecoding.binary(text)
                && !OTHER_FORMATS.matcher(text).lookingAt();
    }

    /**
     * @throws Refusal INVALID if it holds too much or no table at all, a chosen form is unknown, or a table does not
     *     have the form that was chosen for it
     */
    public DocumentReadingResult read(String fileName, String text, FormChoices choices) {
        requireWithin(fileName, text);
        DocumentReading reading = new DocumentReading(fileName, forms, choices);
        reading.add(TabSeparatedRowParser.of(text), TabSeparatedRowParser.lines(text));
        return reading.result(DocumentPlaces.NONE);
    }

    /** Before there is a cell of it. */
    private static void requireWithin(String fileName, String text) {
        int lines = 0;
        long cells = 0;
        for (Iterator<String> rest = text.lines().iterator(); rest.hasNext(); ) {
            long columns = 1
                    + rest.next().chars().filter(character -> character == '\t').count();
            cells += columns;
            if (++lines > MOST_LINES) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyLines", fileName, MOST_LINES);
            }
            if (columns > ReadLimits.STANDARD.columns()) {
                throw new Unreadable(
                                Unreadable.Reason.TOO_MANY_COLUMNS,
                                CellAddress.ofLine(lines, 1),
                                ReadLimits.STANDARD.columns())
                        .refusal(fileName);
            }
            if (cells > MOST_CELLS) {
                throw new Refusal(Refusal.Kind.INVALID, "documents.tooManyCells", fileName, MOST_CELLS);
            }
        }
    }
}
