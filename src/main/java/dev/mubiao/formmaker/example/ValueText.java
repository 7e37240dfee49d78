package dev.mubiao.formmaker.example;

import dev.mubiao.formmaker.lexicon.LabelText;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.grid.GridValue;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.TickSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a value shows of the kind of its field. */
public final class ValueText {

    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:万元|元|分)?");
    private static final Pattern PERCENT = Pattern.compile("^[-+]?[0-9]++(?:\\.[0-9]++)?%");
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)[0-9]{2}(?<first>年|[-./])(?<month>[0-9]{1,2})(?:(?<second>月|[-./])(?:(?<day>[0-9]{1,2})日?)?)?");

    private static final String SIGNS = TickSigns.ON + TickSigns.OFF;
    private static final Pattern OPTION = Pattern.compile("[" + SIGNS + "]\\s*([^" + SIGNS + "\\s]+)");
    private static final Pattern OPTIONS_DIVIDER = Pattern.compile("[/、,;，；]|或");
    private static final int LONGEST_OPTION = 12;

    /** A longer text, or one of several lines, is edited in a field of several lines. */
    private static final int LONGEST_LINE = 40;

    private ValueText() {}

    public static boolean figure(ExampleCell cell) {
        return cell.value() instanceof GridValue.Figure || figure(cell.text());
    }

    public static boolean figure(String text) {
        String bare = Folding.bare(text);
        return FIGURE.matcher(bare).matches() || PERCENT.matcher(bare).matches();
    }

    /** The unit that an amount is printed with; nothing if it is a bare figure. */
    public static Optional<MoneyUnit> unitInside(String text) {
        String bare = Folding.bare(text);
        if (!FIGURE.matcher(bare).matches() || !bare.endsWith(MoneyUnit.YUAN.label())) {
            return Optional.empty();
        }
        return Optional.of(bare.endsWith(MoneyUnit.WAN_YUAN.label()) ? MoneyUnit.WAN_YUAN : MoneyUnit.YUAN);
    }

    public static boolean date(ExampleCell cell) {
        return cell.value() instanceof GridValue.Day
                || DATE.matcher(Folding.bare(cell.text())).matches();
    }

    public static boolean ticked(String text) {
        return !options(text).isEmpty();
    }

    /** What can be ticked, in the order of the print. */
    public static List<String> options(String text) {
        List<String> options = new ArrayList<>();
        Matcher matcher = OPTION.matcher(text);
        while (matcher.find()) {
            options.add(matcher.group(1));
        }
        return options.stream().distinct().toList();
    }

    /** What a label names in brackets to choose from: at least two. */
    public static List<String> choices(String label) {
        String inside = LabelText.bracketed(label);
        List<String> choices = List.of(OPTIONS_DIVIDER.split(inside)).stream()
                .map(String::strip)
                .filter(choice -> !choice.isEmpty() && choice.length() <= LONGEST_OPTION)
                .distinct()
                .toList();
        return choices.size() > 1 && !inside.contains("元") && !inside.contains("签") ? choices : List.of();
    }

    /** The pattern by which a date is printed; nothing if it is none. */
    public static Optional<String> dateFormat(String text) {
        Matcher date = DATE.matcher(Folding.bare(text));
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean words = date.group("first").equals("年");
        String month = date.group("month").length() > 1 && date.group("month").startsWith("0") ? "MM" : "M";
        String day = date.group("day");
        if (day == null) {
            return Optional.of(words ? "yyyy年" + month + "月" : "yyyy" + date.group("first") + month);
        }
        String shownDay = day.length() > 1 && day.startsWith("0") || month.equals("MM") ? "dd" : "d";
        return Optional.of(
                words
                        ? "yyyy年" + month + "月" + shownDay + "日"
                        : "yyyy" + date.group("first") + month + date.group("second") + shownDay);
    }

    /** @param byLabel what the label says, or null */
    public static FreeFieldType type(ExampleCell cell, @Nullable FreeFieldType byLabel, boolean money) {
        String bare = Folding.bare(cell.text());
        if (date(cell)) {
            return FreeFieldType.DATE;
        }
        if (PERCENT.matcher(bare).matches()) {
            return FreeFieldType.PERCENT;
        }
        if (figure(cell)) {
            if (byLabel != null && byLabel.numeric() && byLabel != FreeFieldType.PERCENT) {
                return byLabel;
            }
            return money ? FreeFieldType.MONEY : FreeFieldType.NUMBER;
        }
        if (cell.blank()) {
            return byLabel != null ? byLabel : money ? FreeFieldType.MONEY : FreeFieldType.TEXT;
        }
        boolean longText = cell.text().length() > LONGEST_LINE || cell.text().contains("\n");
        return longText || byLabel == FreeFieldType.LONG_TEXT ? FreeFieldType.LONG_TEXT : FreeFieldType.TEXT;
    }
}
