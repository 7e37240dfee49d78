package dev.mubiao.grid.read.sheet;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of spreadsheets as their formats show them in China. One reader uses one: formats are kept. */
public final class NumberTexts {

    /** Excel itself keeps no more digits. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final String YEAR_MONTH = "yyyy\"年\"m\"月\"";
    private static final String MONTH_DAY = "m\"月\"d\"日\"";
    private static final String GENERAL = "General";

    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_AND_TIME = 22;

    /** Formats that a file may give by their number only, or in the words of America. */
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(SHORT_DATE, "yyyy/m/d"),
            Map.entry(SHORT_DATE_AND_TIME, "yyyy/m/d h:mm"),
            Map.entry(27, YEAR_MONTH),
            Map.entry(28, MONTH_DAY),
            Map.entry(29, MONTH_DAY),
            Map.entry(30, "m/d/yy"),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, YEAR_MONTH),
            Map.entry(50, YEAR_MONTH),
            Map.entry(51, MONTH_DAY),
            Map.entry(52, YEAR_MONTH),
            Map.entry(53, MONTH_DAY),
            Map.entry(54, MONTH_DAY),
            Map.entry(57, YEAR_MONTH),
            Map.entry(58, MONTH_DAY));

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<String, SheetFormat> formats = new HashMap<>();
    private final boolean from1904;

    /** A text and the number or date from which it is shown. */
    public record Shown(String text, GridValue value) {}

    /** @param from1904 whether the workbook counts days from 1904 */
    public NumberTexts(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * @param formatNumber of the cell's format in its file
     * @param format as the file writes it; empty or {@code General} for one that is known by its number
     */
    public Shown of(double number, int formatNumber, String format) {
        boolean unnamed = formatNumber == SHORT_DATE
                || formatNumber == SHORT_DATE_AND_TIME
                || format.isEmpty()
                || format.equalsIgnoreCase(GENERAL)
                || format.startsWith("reserved");
        String pattern = unnamed ? BY_NUMBER.getOrDefault(formatNumber, GENERAL) : format;
        SheetFormat shown = formats.computeIfAbsent(pattern, SheetFormat::new);
        boolean date = DateUtil.isADateFormat(formatNumber, pattern) && DateUtil.isValidExcelDate(number);
        String literal = date ? null : shown.literal(number);
        String text = literal != null
                ? literal
                : formatter.formatRawCellContents(
                        number, formatNumber, date ? shown.withoutQuotes() : pattern, from1904);
        return new Shown(text.strip(), value(number, date, shown));
    }

    private GridValue value(double number, boolean date, SheetFormat format) {
        if (!Double.isFinite(number) || date && number < 1) {
            return GridValue.TEXT;
        }
        if (date) {
            return new GridValue.Day(DateUtil.getLocalDateTime(number, from1904).toLocalDate());
        }
        BigDecimal exact = new BigDecimal(number, DIGITS).stripTrailingZeros();
        return new GridValue.Figure(exact.scale() < 0 ? exact.setScale(0) : exact, format.percent());
    }
}
