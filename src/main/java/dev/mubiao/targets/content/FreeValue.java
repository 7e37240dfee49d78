package dev.mubiao.targets.content;

import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenDate;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text means in a field of the form's own. It is derived and never stored: the form of a content stays as it is.
 *
 * @param money of an amount; null if it is none or cannot be read
 * @param number of percents, numbers and scores, a sign or unit at the end apart; null if it is none or cannot be read
 * @param date null if it is none or cannot be read
 * @param chosen which of the choices; empty if it is none of them
 */
public record FreeValue(
        @Nullable Money money,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        List<String> chosen) {

    private static final Pattern UNIT_AT_THE_END = Pattern.compile(" ?[%分]$");
    private static final String TICKED = "☑";
    private static final String EMPTY = "□";
    private static final Pattern BETWEEN_CHOICES = Pattern.compile("[、,;\n]");

    public FreeValue {
        chosen = List.copyOf(chosen);
    }

    /** @param unit of an amount that shows none */
    public static FreeValue read(FreeField field, String raw, MoneyUnit unit) {
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> new FreeValue(null, null, null, List.of());
            case MONEY -> new FreeValue(WrittenAmount.of(raw, unit).orElse(null), null, null, List.of());
            case PERCENT, NUMBER, SCORE -> new FreeValue(null, number(raw), null, List.of());
            case DATE -> new FreeValue(null, null, WrittenDate.of(raw).orElse(null), List.of());
            case CHOICE, TICK -> new FreeValue(null, null, null, chosen(field, raw));
        };
    }

    /** What a form prints of a text; one that the type of the field cannot take, or not wholly, is printed as it is. */
    public static String print(FreeField field, String raw, MoneyUnit unit) {
        FreeValue value = read(field, raw, unit);
        if (value.money != null) {
            return value.money.format(unit);
        }
        if (value.date != null && field.format() != null) {
            return DateTimeFormatter.ofPattern(field.format(), Locale.CHINA).format(value.date);
        }
        return field.type() == FreeFieldType.TICK ? boxes(field.choices(), raw) : raw;
    }

    /**
     * All choices, each with a box before it that is ticked or not; a text that says something else, as it is.
     *
     * @param raw choices below each other or between commas
     */
    public static String boxes(List<String> choices, String raw) {
        List<String> written = written(raw);
        Set<String> known = choices.stream().map(Folding::bare).collect(Collectors.toSet());
        return known.containsAll(written)
                ? choices.stream()
                        .map(choice -> (written.contains(Folding.bare(choice)) ? TICKED : EMPTY) + choice)
                        .collect(Collectors.joining(" "))
                : raw;
    }

    /** Whether something is written that the type of the field cannot take. */
    public static boolean unreadable(FreeField field, String raw, MoneyUnit unit) {
        FreeValue value = read(field, raw, unit);
        return !raw.isBlank()
                && switch (field.type()) {
                    case TEXT, LONG_TEXT -> false;
                    case MONEY -> value.money == null;
                    case PERCENT, NUMBER, SCORE -> value.number == null;
                    case DATE -> value.date == null;
                    case CHOICE, TICK -> value.chosen.isEmpty();
                };
    }

    private static @Nullable BigDecimal number(String raw) {
        String bare = UNIT_AT_THE_END.matcher(Folding.narrow(raw).strip()).replaceFirst("");
        return WrittenNumber.of(bare).orElse(null);
    }

    /** Several choices stand below each other or between commas. */
    private static List<String> chosen(FreeField field, String raw) {
        List<String> written = written(raw);
        return field.choices().stream()
                .filter(choice -> written.contains(Folding.bare(choice)))
                .toList();
    }

    private static List<String> written(String raw) {
        return BETWEEN_CHOICES
                .splitAsStream(Folding.narrow(raw))
                .map(Folding::bare)
                .filter(choice -> !choice.isEmpty())
                .toList();
    }
}
