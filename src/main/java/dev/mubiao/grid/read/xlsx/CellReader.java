package dev.mubiao.grid.read.xlsx;

import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.read.format.CellFormat;
import dev.mubiao.grid.read.ooxml.PartCursor;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads what a cell shows. */
final class CellReader {

    private static final CellFormat.Shown NOTHING = new CellFormat.Shown("", GridValue.TEXT);
    private static final Cell EMPTY = new Cell(NOTHING, null);
    private static final Cell NO_RESULT = new Cell(NOTHING, LostContent.Kind.FORMULA_WITHOUT_RESULT);
    private static final Cell PICTURE_ONLY = new Cell(NOTHING, LostContent.Kind.IMAGE);

    /** How WPS puts a picture into a cell. */
    private static final Pattern PICTURE = Pattern.compile("=?+(?:_xlfn\\.)?+DISPIMG\\(.*+");

    private static final int LONGEST_DECIMAL = 25;

    private final SharedTexts texts;
    private final CellStyles styles;

    CellReader(SharedTexts texts, CellStyles styles) {
        this.texts = texts;
        this.styles = styles;
    }

    /**
     * What was read of a cell.
     *
     * @param lost what it holds and cannot be shown; null if there is nothing
     */
    record Cell(CellFormat.Shown shown, LostContent.@Nullable Kind lost) {}

    /** Reads an element {@code c} to its end. */
    Cell read(PartCursor part) throws IOException, XMLStreamException {
        String type = part.attribute("t");
        String style = part.attribute("s");
        boolean rich = "e".equals(type) && part.attribute("vm") != null;
        String value = null;
        boolean formula = false;
        int level = part.level();
        while (part.child(level)) {
            switch (part.name()) {
                case "v" -> value = part.text();
                case "is" -> value = RichText.read(part);
                case "f" -> formula = true;
                default -> {
                    // extensions
                }
            }
        }
        boolean number = type == null || "n".equals(type);
        if (value == null || (number && value.isBlank())) {
            return formula ? NO_RESULT : EMPTY;
        }
        boolean picture = rich || (formula && PICTURE.matcher(value).matches());
        return picture ? PICTURE_ONLY : new Cell(shown(type, styles.format(style), value), null);
    }

    private CellFormat.Shown shown(@Nullable String type, CellFormat format, String value) throws IOException {
        return switch (type == null ? "n" : type) {
            case "s" -> text(format, texts.get(value));
            case "n" -> number(format, value.strip());
            case "b" -> text(format, "1".equals(value.strip()) ? "TRUE" : "FALSE");
            case "d" -> day(format, value.strip());
            default -> text(format, RichText.shown(value));
        };
    }

    private static CellFormat.Shown text(CellFormat format, String text) {
        return new CellFormat.Shown(format.show(text), GridValue.TEXT);
    }

    /** What is no number after all is shown as it is. */
    private static CellFormat.Shown number(CellFormat format, String value) {
        // Powers of ten are not taken as they are written: some thousand digits fit into few letters.
        boolean plain = value.length() <= LONGEST_DECIMAL && value.indexOf('e') < 0 && value.indexOf('E') < 0;
        try {
            return format.show(plain ? new BigDecimal(value) : BigDecimal.valueOf(Double.parseDouble(value)));
        } catch (NumberFormatException e) {
            return text(format, value);
        }
    }

    private static CellFormat.Shown day(CellFormat format, String value) {
        try {
            LocalDateTime time = value.indexOf('T') < 0
                    ? LocalDate.parse(value).atTime(LocalTime.MIDNIGHT)
                    : LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
            return format.showDay(time);
        } catch (DateTimeParseException e) {
            return text(format, value);
        }
    }
}
