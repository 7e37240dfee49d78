package dev.mubiao.grid.read.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A section of a format: how it shows the numbers that it is for. */
final class FormatSection {

    private static final Set<String> PLACES = Set.of("0", "#", "?", ".", ",");
    private static final String LETTERS_OF_DAYS = "ymdhsea[";

    /** Chinese workbooks show yuan as ten thousands so: three digits are left out, and a point stands before the next. */
    private static final Pattern POINT_WITHIN = Pattern.compile("([0#,]*[0#])\\.\"([0#]+)(,*)");

    private static final Pattern NUMBER = Pattern.compile("([0#]*+(?:,++[0#]++)*+)(?:\\.([0#]*+))?(,*+)");
    private static final int THOUSAND = 3;

    private final List<FormatToken> tokens;
    private final boolean day;
    private final boolean general;
    private final boolean digits;
    private final boolean textual;
    private final int percents;
    private String before = "";
    private String after = "";
    private int shift;
    private @Nullable DecimalFormat decimals;
    private @Nullable String beyondDecimals;

    private FormatSection(String code) {
        this.tokens = FormatToken.of(code);
        this.general = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.GENERAL);
        this.day = tokens.stream().anyMatch(FormatSection::isOfDay);
        this.textual = codes("@");
        this.digits = codes("0") || codes("#");
        this.percents =
                (int) tokens.stream().filter(token -> isCode(token, "%")).count();
        if (digits && !day && !general) {
            numbers();
        } else {
            literals();
        }
    }

    static List<FormatSection> of(String code) {
        return FormatToken.sections(code).stream().map(FormatSection::new).toList();
    }

    List<FormatToken> tokens() {
        return tokens;
    }

    boolean isDay() {
        return day;
    }

    boolean isPercent() {
        return percents > 0;
    }

    /** Whether texts have their place in it. */
    boolean isTextual() {
        return textual;
    }

    /** The one that it says itself, if it says any. */
    Optional<FormatCondition> condition() {
        return tokens.stream()
                .filter(token -> token.kind() == FormatToken.Kind.CONDITION)
                .flatMap(token -> FormatCondition.of(token.text()).stream())
                .findFirst();
    }

    /** Shows numbers by codes that are more than digits with a point and marks between thousands. */
    interface OtherFormatter {
        String show(String code, BigDecimal number);
    }

    String show(BigDecimal number, OtherFormatter others) {
        if (general || textual) {
            return before + CellFormat.general(number) + after;
        }
        if (beyondDecimals != null) {
            return sign(others.show(beyondDecimals, number.movePointRight(shift)));
        }
        return decimals == null ? before + after : sign(digits(decimals, number.movePointRight(shift)));
    }

    /** A text in its place; nothing if the section has none. */
    String show(String text) {
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : tokens) {
            if (token.kind() == FormatToken.Kind.GENERAL || isCode(token, "@")) {
                shown.append(text);
            } else if (token.kind() == FormatToken.Kind.LITERAL) {
                shown.append(token.text());
            }
        }
        return shown.toString();
    }

    /** Where no digit must be, there is none for zero. */
    private static String digits(DecimalFormat format, BigDecimal number) {
        String shown = format.format(number);
        boolean noneNeeded = format.getMinimumIntegerDigits() == 0 && format.getMaximumFractionDigits() == 0;
        return noneNeeded && (shown.equals("0") || shown.equals("-0")) ? "" : shown;
    }

    /** The sign stands before everything. */
    private String sign(String shown) {
        return shown.startsWith("-") ? "-" + before + shown.substring(1) + after : before + shown + after;
    }

    private void literals() {
        StringBuilder text = new StringBuilder();
        for (FormatToken token : tokens) {
            if (token.kind() == FormatToken.Kind.GENERAL || isCode(token, "@")) {
                before = text.toString();
                text.setLength(0);
            } else if (token.kind() == FormatToken.Kind.LITERAL || isCode(token, "%")) {
                text.append(token.text());
            }
        }
        after = text.toString();
    }

    private void numbers() {
        List<FormatToken> shown = tokens.stream()
                .filter(token -> token.kind() == FormatToken.Kind.LITERAL || token.kind() == FormatToken.Kind.CODE)
                .toList();
        int first = 0;
        while (!isPlace(shown.get(first))) {
            first++;
        }
        int end = shown.size();
        while (!isPlace(shown.get(end - 1))) {
            end--;
        }
        before = texts(shown.subList(0, first));
        after = texts(shown.subList(end, shown.size()));
        shift = 2 * percents;
        decimals(shown.subList(first, end));
    }

    private void decimals(List<FormatToken> digits) {
        StringBuilder core = new StringBuilder();
        for (FormatToken token : digits) {
            core.append(token.text().replace('?', '#'));
            core.append(token.kind() == FormatToken.Kind.LITERAL ? "\"" : "");
        }
        Matcher within = POINT_WITHIN.matcher(core);
        Matcher plain = NUMBER.matcher(core);
        if (within.matches()) {
            shift -= within.group(2).length() + THOUSAND * within.group(3).length();
            decimals = format(within.group(1), within.group(2));
        } else if (plain.matches()) {
            shift -= THOUSAND * plain.group(3).length();
            decimals = format(plain.group(1), plain.group(2) == null ? "" : plain.group(2));
        } else {
            beyondDecimals = texts(digits);
        }
    }

    private static DecimalFormat format(String whole, String fraction) {
        String places = whole.replace(",", "");
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumIntegerDigits(
                (int) places.chars().filter(c -> c == '0').count());
        format.setMinimumFractionDigits(
                (int) fraction.chars().filter(c -> c == '0').count());
        format.setMaximumFractionDigits(fraction.length());
        format.setGroupingUsed(whole.contains(","));
        format.setGroupingSize(THOUSAND);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String texts(List<FormatToken> tokens) {
        List<String> texts = new ArrayList<>();
        tokens.forEach(token -> texts.add(token.text()));
        return String.join("", texts);
    }

    private boolean codes(String code) {
        return tokens.stream().anyMatch(token -> isCode(token, code));
    }

    private static boolean isCode(FormatToken token, String code) {
        return token.kind() == FormatToken.Kind.CODE && token.text().equals(code);
    }

    private static boolean isPlace(FormatToken token) {
        return token.kind() == FormatToken.Kind.CODE && PLACES.contains(token.text());
    }

    private static boolean isOfDay(FormatToken token) {
        return token.kind() == FormatToken.Kind.CODE
                && (token.text().equals("AM/PM")
                        || LETTERS_OF_DAYS.indexOf(token.text().charAt(0)) >= 0);
    }
}
