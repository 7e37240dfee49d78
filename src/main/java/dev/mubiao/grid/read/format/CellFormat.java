package dev.mubiao.grid.read.format;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How cells of one format show what is in them. POI's formatter does this for fractions and powers of ten only: of Chinese
 * days it shows the quotes or the bare number, knows neither {@code e}, {@code aaaa}, {@code [DBNum1]} nor
 * {@code [$-zh-CN]}, shows numbers that a format scales to ten thousands or suppresses as they are in the file, and takes
 * a section for texts for one of negative numbers.
 */
public final class CellFormat {

    /** Excel itself keeps no more digits; what comes behind them is noise of its arithmetic. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST_PLAIN = BigDecimal.TEN.pow(15);
    private static final BigDecimal SMALLEST_PLAIN = BigDecimal.ONE.movePointLeft(9);
    private static final int GENERAL_DECIMALS = 10;
    private static final int NUMBER_SECTIONS = 3;
    private static final Choice UNFORMATTED =
            new Choice(FormatCondition.ALL, FormatSection.of("General").get(0));

    /** A number beyond those that Excel has for its own formats, so that POI goes by the code. */
    private static final int ANY_FORMAT = 200;

    private final boolean date1904;

    /** Of numbers, with the numbers that each is for. */
    private final List<Choice> choices;

    private final @Nullable FormatSection texts;
    private @Nullable DataFormatter formatter;

    private record Choice(FormatCondition condition, FormatSection section) {}

    /** What a cell shows, and what is known beside it. */
    public record Shown(String text, GridValue value) {}

    CellFormat(String code, boolean date1904) {
        this.date1904 = date1904;
        List<FormatSection> sections = FormatSection.of(code);
        int count = sections.size();
        if (count > NUMBER_SECTIONS) {
            this.texts = sections.get(NUMBER_SECTIONS);
        } else {
            this.texts = sections.get(count - 1).isTextual() ? sections.get(count - 1) : null;
        }
        int numbers = Math.min(texts == null ? count : count - 1, NUMBER_SECTIONS);
        this.choices = choices(sections.subList(0, numbers));
    }

    private static List<Choice> choices(List<FormatSection> sections) {
        List<Choice> choices = new ArrayList<>();
        for (FormatSection section : sections) {
            FormatCondition condition = section.condition().orElseGet(() -> usual(choices, sections.size()));
            choices.add(new Choice(condition, section));
        }
        return choices;
    }

    /** What the next section is for that does not say it. @param count of all sections of numbers */
    private static FormatCondition usual(List<Choice> before, int count) {
        boolean last = before.size() == count - 1;
        if (before.isEmpty()) {
            return last ? FormatCondition.ALL : count == 2 ? FormatCondition.FROM_ZERO : FormatCondition.ABOVE_ZERO;
        }
        if (!last) {
            return FormatCondition.BELOW_ZERO;
        }
        return count == 2 && before.get(0).condition().isPositive() ? FormatCondition.UP_TO_ZERO : FormatCondition.ALL;
    }

    /**
     * What is shown of a number.
     *
     * @param number as it is in the file: a share of one for a percentage, days since 1900 or 1904 for a day
     */
    public Shown show(BigDecimal number) {
        BigDecimal exact = number.round(DIGITS);
        Choice choice = choice(exact);
        FormatSection section = choice.section();
        if (section.isDay()) {
            return ExcelDays.show(section.tokens(), exact, date1904);
        }
        BigDecimal shown = choice.condition().isNegative() ? exact.abs() : exact;
        return new Shown(
                section.show(shown, this::byPoi).strip(), new GridValue.Figure(plain(exact), section.isPercent()));
    }

    /** For a day that the file holds as a day; shown as one even if the format is for numbers. */
    public Shown showDay(LocalDateTime time) {
        BigDecimal number = BigDecimal.valueOf(DateUtil.getExcelDate(time, date1904));
        FormatSection section = choice(number).section();
        return section.isDay() && ExcelDays.has(time)
                ? ExcelDays.show(section.tokens(), number, date1904)
                : new Shown(time.toLocalDate().toString(), new GridValue.Day(time.toLocalDate()));
    }

    /** What is shown of a text: nothing if the format leaves texts out. */
    public String show(String text) {
        return texts == null ? text : texts.show(text).strip();
    }

    /** A number that no section is for is shown as one without a format. */
    private Choice choice(BigDecimal number) {
        for (Choice choice : choices) {
            if (choice.condition().holds(number)) {
                return choice;
            }
        }
        return UNFORMATTED;
    }

    private String byPoi(String code, BigDecimal number) {
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
