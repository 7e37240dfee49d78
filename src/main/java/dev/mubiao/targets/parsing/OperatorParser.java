package dev.mubiao.targets.parsing;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Operator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses comparison operators as offices write them, as a sign or in words, alone or at the beginning or end of a
 * value.
 */
public final class OperatorParser {

    private static final String GE = "\\\\geqslant|\\\\geqq|\\\\geq|\\\\ge|>=|=>|≥|≧|⩾|》=|》|大于等于|大于或等于|不低于|不少于|不小于|至少";
    private static final String LE =
            "\\\\leqslant|\\\\leqq|\\\\leq|\\\\le|<=|=<|≤|≦|⩽|《=|《|小于等于|小于或等于|不超过|不高于|不大于|不多于|至多|控制在";
    private static final String GT = "\\\\gt|>|大于|超过|高于|多于";
    private static final String LT = "\\\\lt|<|小于|低于|少于";
    private static final String EQ = "=|等于";
    private static final Pattern LEADING = Pattern.compile("\\s*+\\$?+\\s*+(?:(?<ge>" + GE + ")|(?<le>" + LE
            + ")|(?<gt>" + GT + ")|(?<lt>" + LT + ")|(?<eq>" + EQ + ")|(?<ql>定性))\\s*+\\$?+\\s*+");
    private static final Pattern TRAILING =
            Pattern.compile("(?:(?<ge>及以上|以上)|(?<le>及以下|以下|以内|之内|内))(?:\\((?:含|不含)\\))?$");

    private OperatorParser() {}

    /** A mark found in a text: what it means and where it stands. */
    record Mark(Operator operator, String text, int start, int end) {}

    /** The meaning of a text that is an operator and nothing else. */
    public static Optional<Operator> parse(String raw) {
        String narrow = Folding.narrow(raw).strip();
        Matcher matcher = LEADING.matcher(narrow);
        if (matcher.matches()) {
            return Optional.of(meaning(matcher));
        }
        return switch (narrow) {
            case "定性指标" -> Optional.of(Operator.QUALITATIVE);
            case "以上" -> Optional.of(Operator.GE);
            case "以内", "以下" -> Optional.of(Operator.LE);
            default -> Optional.empty();
        };
    }

    static Optional<Mark> leading(String narrow) {
        Matcher matcher = LEADING.matcher(narrow);
        if (!matcher.lookingAt() || matcher.group("ql") != null) {
            return Optional.empty();
        }
        String text = narrow.substring(0, matcher.end()).replace("$", "").strip();
        return Optional.of(new Mark(meaning(matcher), text, 0, matcher.end()));
    }

    static Optional<Mark> trailing(String narrow) {
        Matcher matcher = TRAILING.matcher(narrow);
        if (!matcher.find()) {
            return Optional.empty();
        }
        Operator operator = matcher.group("ge") != null ? Operator.GE : Operator.LE;
        return Optional.of(new Mark(operator, matcher.group(), matcher.start(), matcher.end()));
    }

    private static Operator meaning(Matcher matcher) {
        if (matcher.group("ge") != null) {
            return Operator.GE;
        } else if (matcher.group("le") != null) {
            return Operator.LE;
        } else if (matcher.group("gt") != null) {
            return Operator.GT;
        } else if (matcher.group("lt") != null) {
            return Operator.LT;
        }
        return matcher.group("eq") != null ? Operator.EQ : Operator.QUALITATIVE;
    }
}
