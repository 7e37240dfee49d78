package dev.mubiao.testing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.WrittenNumberField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody may type, or have a browser send, that is at the edge of what a field takes. */
public final class EdgeValues {

    private static final int UNKNOWN_LIMIT = 255;
    private static final int HUGE = 100_000;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "−5",
            "１２",
            "12,5",
            "1,234.5",
            "260,000",
            "26万元",
            "1.23456789",
            "1e400",
            "NaN",
            "2147483648",
            "9".repeat(40),
            "二十",
            "5\u00B2");

    private static final List<String> DAYS = List.of(
            "0001-01-01",
            "1582-10-10",
            "1999-12-31",
            "2100-12-31",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01");

    private EdgeValues() {}

    /** Whether somebody types into it. */
    public static boolean isTyped(Component field) {
        return isDay(field) || isNumber(field) || isText(field);
    }

    public static boolean isText(Component field) {
        return field instanceof AbstractField<?, ?> typed && "".equals(typed.getEmptyValue());
    }

    public static boolean isNumber(Component field) {
        return field instanceof IntegerField || field instanceof WrittenNumberField;
    }

    private static boolean isDay(Component field) {
        return field instanceof DatePicker;
    }

    /**
     * @param mark a word of letters and digits by which a text is found again; it stands at the beginning of each that
     *     is not short
     */
    public static List<String> of(Component field, String mark) {
        if (isDay(field)) {
            return DAYS;
        }
        return isNumber(field) ? NUMBERS : texts(field, mark);
    }

    private static List<String> texts(Component field, String mark) {
        int limit = field.getElement().getProperty("maxlength") == null
                ? UNKNOWN_LIMIT
                : (int) Double.parseDouble(field.getElement().getProperty("maxlength"));
        List<String> texts = new ArrayList<>(
                List.of("", "甲", filled(mark, limit), filled(mark, limit + 1), mark + "长".repeat(HUGE)));
        if (limit > mark.length() + 2) {
            texts.add(mark + "🏫".repeat((limit - mark.length()) / 2));
        }
        Stream.of(
                        wide(mark) + "（１）",
                        mark + "−5",
                        "=" + mark + "+1",
                        "-" + mark,
                        " \u3000" + mark + "  甲\u00A0",
                        mark + "\u200B甲\u00AD乙\u202E丙\uFEFF",
                        "\u3164\u200B\u2800\u00AD",
                        mark + "\u0000甲",
                        mark + "\uD800甲",
                        mark + "\n甲\t乙\r\n丙\u2028丁",
                        "<b>" + mark + "</b>&amp;\"'\\%_{0}${x}#{y}",
                        "12,5",
                        "１２．５",
                        "2147483648",
                        "9".repeat(40),
                        "1e400",
                        "-0")
                .forEach(texts::add);
        return texts;
    }

    private static String filled(String mark, int length) {
        return length <= mark.length() ? "长".repeat(length) : mark + "长".repeat(length - mark.length());
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(letter -> wide.append((char) (letter + 0xFEE0)));
        return wide.toString();
    }

    /** What a field of this kind should not take: a text of which nothing is seen, a number below zero, a day long ago. */
    public static String wrong(Component field) {
        return isDay(field) ? of(field, "").get(0) : isNumber(field) ? "-1" : "\u3164\u200B";
    }

    /** As if somebody cleared it. */
    public static void empty(Component field) {
        if (field instanceof AbstractField<?, ?> typed && typed.getEmptyValue() != null) {
            typed.clear();
        } else if (isTyped(field)) {
            type(field, "");
        }
    }

    /** As the browser does when somebody typed it. False if the field takes nothing from the browser now. */
    public static boolean type(Component field, String text) {
        try {
            field.getElement()
                    .getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", text)
                    .run();
            return true;
        } catch (PropertyChangeDeniedException denied) {
            return false;
        }
    }

    /** A text without what nobody sees, without white space, and in one width and case: what of it must not get lost. */
    public static String essence(String text) {
        StringBuilder essence = new StringBuilder();
        Normalizer.normalize(Cleaning.plainlyVisible(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character)
                        && !Character.isSpaceChar(character)
                        && Character.getType(character) != Character.SURROGATE)
                .forEach(essence::appendCodePoint);
        return essence.toString();
    }
}
