package dev.mubiao.targets.content;

import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenDate;
import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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
        List<String> written = BETWEEN_CHOICES
                .splitAsStream(Folding.narrow(raw))
                .map(Folding::bare)
                .toList();
        return field.choices().stream()
                .filter(choice -> written.contains(Folding.bare(choice)))
                .toList();
    }
}
