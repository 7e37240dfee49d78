package dev.mubiao.grid.read.format;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How cells of one format show what is in them. POI's formatter does this for fractions, powers of ten and conditions;
 * it shows the quotes of Chinese days, and scaled and suppressed numbers as they are in the file.
 */
public final class CellFormat {

    /** Excel itself keeps no more digits; what comes behind them is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST_PLAIN = BigDecimal.TEN.pow(15);
    private static final BigDecimal SMALLEST_PLAIN = BigDecimal.ONE.movePointLeft(9);
    private static final int GENERAL_DECIMALS = 10;
    private static final int TEXT_SECTION = 3;

    /** A number beyond those that Excel has for its own formats, so that POI goes by the code. */
    private static final int ANY_FORMAT = 200;

    private final String code;
    private final boolean date1904;
    private final List<FormatSection> sections;
    private final boolean conditional;
    private @Nullable DataFormatter formatter;

    /** What a cell shows, and what is known beside it. */
    public record Shown(String text, GridValue value) {}

    CellFormat(String code, boolean date1904) {
        this.code = code;
        this.date1904 = date1904;
        this.sections = FormatSection.of(code);
        this.conditional = sections.stream().anyMatch(FormatSection::isConditional);
    }

    /**
     * What is shown of a number.
     *
     * @param number as it is in the file: a share of one for a percentage, days since 1900 or 1904 for a day
     */
    public Shown show(BigDecimal number) {
        BigDecimal exact = number.round(DIGITS);
        FormatSection section = section(exact);
        if (section.isDay()) {
            return ExcelDays.show(section.tokens(), exact, date1904);
        }
        GridValue value = new GridValue.Figure(plain(exact), section.isPercent());
        return new Shown(text(section, exact).strip(), value);
    }

    /** For a day that the file holds as a day; shown as one even if the format is for numbers. */
    public Shown showDay(LocalDateTime time) {
        BigDecimal number = BigDecimal.valueOf(DateUtil.getExcelDate(time, date1904));
        FormatSection section = section(number);
        return section.isDay()
                ? ExcelDays.show(section.tokens(), number, date1904)
                : new Shown(time.toLocalDate().toString(), new GridValue.Day(time.toLocalDate()));
    }

    /** What is shown of a text: nothing if the format leaves texts out. */
    public String show(String text) {
        boolean left =
                sections.size() > TEXT_SECTION && sections.get(TEXT_SECTION).isEmpty();
        return left ? "" : text;
    }

    private String text(FormatSection section, BigDecimal exact) {
        BigDecimal number = sections.size() > 1 && section != sections.get(0) ? exact.abs() : exact;
        if (conditional || section.isBeyondDecimals()) {
            return byPoi(exact);
        }
        return section.show(number);
    }

    private FormatSection section(BigDecimal number) {
        if (number.signum() < 0 && sections.size() > 1) {
            return sections.get(1);
        }
        return number.signum() == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
    }

    private String byPoi(BigDecimal number) {
        DataFormatter poi = formatter;
        if (poi == null) {
            poi = new DataFormatter(Locale.CHINA);
            formatter = poi;
        }
        return poi.formatRawCellContents(number.doubleValue(), ANY_FORMAT, code, date1904);
    }

    /** As a cell without a format shows it that is wide enough. */
    static String general(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() != 0 && (size.compareTo(SMALLEST_PLAIN) < 0 || size.compareTo(LARGEST_PLAIN) >= 0)) {
            return number.stripTrailingZeros().toString();
        }
        int decimals = Math.min(Math.max(number.scale(), 0), GENERAL_DECIMALS);
        return plain(number.setScale(decimals, RoundingMode.HALF_UP)).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean writesOut = stripped.scale() < 0 && stripped.abs().compareTo(LARGEST_PLAIN) < 0;
        return writesOut ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
