package dev.mubiao.grid.read.format;

import dev.mubiao.grid.GridValue;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows days and times as Excel does in China. */
final class ExcelDays {

    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    /** The day after the last one that Excel knows. */
    private static final BigDecimal END_SINCE_1900 = BigDecimal.valueOf(2_958_466);

    private static final BigDecimal END_SINCE_1904 = BigDecimal.valueOf(2_957_004);
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int SECONDS = 60;
    private static final int NOON = 12;
    private static final int TEN = 10;

    private ExcelDays() {}

    /** Whether Excel knows the day. */
    static boolean has(LocalDateTime time) {
        return time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR;
    }

    /** A number that is no day, such as a negative one, is shown as it is. */
    static CellFormat.Shown show(List<FormatToken> tokens, BigDecimal number, boolean date1904) {
        if (number.signum() < 0 || number.compareTo(date1904 ? END_SINCE_1904 : END_SINCE_1900) >= 0) {
            return new CellFormat.Shown(CellFormat.general(number), new GridValue.Figure(number, false));
        }
        LocalDateTime time = DateUtil.getLocalDateTime(number.doubleValue(), date1904, true);
        boolean halves = tokens.stream().anyMatch(token -> token.text().equals("AM/PM"));
        boolean chinese = tokens.stream().anyMatch(token -> token.kind() == FormatToken.Kind.CHINESE_DIGITS);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            if (token.kind() == FormatToken.Kind.LITERAL) {
                text.append(token.text());
            } else if (token.kind() == FormatToken.Kind.CODE) {
                boolean minutes = token.text().startsWith("m") && isMinutes(tokens, i);
                String part = part(token.text(), minutes, halves, time, number);
                text.append(chinese ? chinese(part, token.text()) : part);
            }
        }
        boolean day = number.compareTo(BigDecimal.ONE) >= 0 || date1904;
        GridValue value = day ? new GridValue.Day(time.toLocalDate()) : GridValue.TEXT;
        return new CellFormat.Shown(text.toString().strip(), value);
    }

    private static String part(String code, boolean minutes, boolean halves, LocalDateTime time, BigDecimal number) {
        int hour = halves && time.getHour() % NOON == 0 ? NOON : halves ? time.getHour() % NOON : time.getHour();
        int length = code.length();
        return switch (code.charAt(0)) {
            case 'y' -> length <= 2 ? padded(time.getYear() % (TEN * TEN), 2) : String.valueOf(time.getYear());
            case 'e' -> String.valueOf(time.getYear());
            case 'm' -> minutes ? padded(time.getMinute(), length) : month(time, length);
            case 'd' -> length > 2 ? weekday(time, length) : padded(time.getDayOfMonth(), length);
            case 'a' ->
                length == 3
                        ? WEEKDAYS.substring(
                                time.getDayOfWeek().getValue() - 1,
                                time.getDayOfWeek().getValue())
                        : weekday(time, length);
            case 'h' -> padded(hour, length);
            case 's' -> padded(time.getSecond(), length);
            case 'A' -> time.getHour() < NOON ? "上午" : "下午";
            case '[' -> elapsed(code, number);
            case 'b', 'g', '@' -> "";
            default -> code;
        };
    }

    private static String month(LocalDateTime time, int length) {
        return length > 2 ? named(time, "MMM") : padded(time.getMonthValue(), length);
    }

    private static String weekday(LocalDateTime time, int length) {
        return named(time, length == 3 ? "EEE" : "EEEE");
    }

    private static String named(LocalDateTime time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.CHINA).format(time);
    }

    private static String elapsed(String code, BigDecimal number) {
        double days = number.doubleValue();
        double whole = switch (code.charAt(1)) {
            case 'h' -> days * HOURS;
            case 'm' -> days * HOURS * MINUTES;
            default -> days * HOURS * MINUTES * SECONDS;
        };
        return padded((long) Math.floor(whole + 1e-6), code.length() - 1);
    }

    /** The same letter means months, and minutes beside hours or seconds. */
    private static boolean isMinutes(List<FormatToken> tokens, int at) {
        return neighbour(tokens, at, -1) == 'h' || neighbour(tokens, at, 1) == 's';
    }

    private static char neighbour(List<FormatToken> tokens, int at, int step) {
        for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
            String code = tokens.get(i).text();
            if (tokens.get(i).kind() == FormatToken.Kind.CODE && Character.isLetter(code.charAt(code.length() - 1))) {
                return code.equals("AM/PM") ? ' ' : code.charAt(code.length() - 1);
            }
        }
        return ' ';
    }

    private static String padded(long number, int length) {
        return length < 2 ? String.valueOf(number) : String.format(Locale.ROOT, "%02d", number);
    }

    /** Years and what has more than two digits digit by digit, other numbers as they are spoken. */
    private static String chinese(String part, String code) {
        if (part.isEmpty() || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return part;
        }
        if (code.startsWith("y") || code.startsWith("e") || part.length() > 2) {
            StringBuilder digits = new StringBuilder();
            part.chars().forEach(c -> digits.append(CHINESE_DIGITS.charAt(c - '0')));
            return digits.toString();
        }
        int number = Integer.parseInt(part);
        if (number < TEN) {
            return CHINESE_DIGITS.substring(number, number + 1);
        }
        String tens = number < 2 * TEN ? "" : CHINESE_DIGITS.substring(number / TEN, number / TEN + 1);
        String ones = number % TEN == 0 ? "" : CHINESE_DIGITS.substring(number % TEN, number % TEN + 1);
        return tens + "十" + ones;
    }
}
