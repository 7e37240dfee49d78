package dev.mubiao.targets.parsing;

import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.WrittenNumber;
import dev.mubiao.targets.content.Operator;
import dev.mubiao.targets.content.TargetValue;
import dev.mubiao.targets.content.ValueKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses target values as offices write them, with operator and unit in their own cells or inside the value. */
public final class ValueParser {

    private static final Pattern PLACEHOLDER = Pattern.compile("[/／\\\\—–−_-]{1,4}|无");
    private static final Pattern DATE = Pattern.compile(".{0,12}?(?:(?:19|20)[0-9]{2} ?年.{0,16}"
            + "|[0-9]{1,2} ?月 ?(?:[0-9]{1,2} ?[日号]|底|末|初|份|前|上旬|中旬|下旬).{0,10}"
            + "|(?:19|20)[0-9]{2}[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?.{0,8}"
            + "|[次当本每下翌首末]个?月的?第?[0-9]{1,2} ?[日号].{0,10}"
            + "|(?<![0-9.,])[0-9]{1,2} ?[日号] ?(?:前|之前|以前|底).{0,8}"
            + "|(?<![0-9.,])(?:0?[1-9]|1[0-2])\\.(?:[12][0-9]|3[01]|0?[1-9])[日号]? ?(?:前|之前|以前).{0,8}"
            + "|(?:年|月|季度?)(?:底|末)前?.{0,8})");
    private static final Pattern COMPACT_DATE =
            Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01]) ?(?:前|之前|以前|止)?");
    private static final Pattern MONTH = Pattern.compile("[0-9]{1,2} ?月");
    private static final Pattern NUMBER = Pattern.compile(WrittenNumber.INSIDE + "|^\\.[0-9]{1,18}(?![0-9.,])");
    /** Chinese numerals, fractions and small figures beside a number make another number of it: 三百20, 1千万, 5². */
    private static final Pattern NUMERAL_BEFORE = Pattern.compile("[一二三四五六七八九十百千万亿〇零两半壹贰叁肆伍陆柒捌玖拾佰仟]$");

    private static final Pattern NUMERAL_BEHIND =
            Pattern.compile("[一二三四五六七八九十〇零两半壹贰叁肆伍陆柒捌玖拾佰仟¹²³¼½¾①-⑳]|百(?!分)|千(?![元米克瓦伏卡帕赫])"
                    + "|(?:个|年|天|月|小时|倍|成)半|分之|[万亿] ?[一二三四五六七八九十〇零两半]");
    private static final Pattern UNIT = Pattern.compile(
            "(?:%|‰|百分比|百分点|个百分点|(?:亿元|万元|千元|元|[万亿](?!\\p{IsHan}))(?:/[^0-9,，。;；]{1,6})?|[^0-9%,，。;；]{1,6}$"
                    + "|个工作日|个月|[次人个户家项套台份件场期名亩天年月日批条辆])");
    /** Before a number and its sign: what makes another number of it or none. */
    private static final Pattern ODD_END = Pattern.compile("[-+,.]$");

    private static final int LONGEST = 200;

    private ValueParser() {}

    public static ParsedValue parse(@Nullable String operatorRaw, @Nullable String valueRaw, @Nullable String unitRaw) {
        String operatorText = Cleaning.said(operatorRaw);
        String unitText = Cleaning.said(unitRaw);
        String narrow = valueRaw == null
                ? ""
                : Folding.narrow(valueRaw).replace("$", "").strip();
        Operator given = OperatorParser.parse(operatorText).orElse(Operator.NONE);
        if (narrow.isEmpty()) {
            return new ParsedValue(new TargetValue(ValueKind.TEXT, given, null, null, null), operatorText, unitText);
        }
        if (placeholder(narrow) && !(narrow.equals("无") && given != Operator.NONE)) {
            return new ParsedValue(
                    new TargetValue(ValueKind.PLACEHOLDER, given, null, null, null), operatorText, unitText);
        }
        return understand(given, operatorText, narrow, unitText);
    }

    /** Whether it is one of the signs that offices put where there is nothing to say, such as a stroke. */
    public static boolean placeholder(String text) {
        return PLACEHOLDER.matcher(Folding.bare(text)).matches();
    }

    private static ParsedValue understand(Operator given, String operatorText, String narrow, String unitText) {
        Operator operator = given;
        String mark = operatorText;
        String rest = narrow;
        Optional<OperatorParser.Mark> inside = OperatorParser.leading(narrow);
        if (inside.isPresent()) {
            rest = narrow.substring(inside.get().end()).strip();
            operator = given == Operator.NONE ? inside.get().operator() : given;
            mark = mark.isEmpty() ? inside.get().text() : mark;
        }
        boolean date = isDate(rest)
                || (unitText.isEmpty() && COMPACT_DATE.matcher(rest).matches())
                || (operator == Operator.NONE && MONTH.matcher(rest).matches());
        if (date) {
            return new ParsedValue(new TargetValue(ValueKind.DATE, operator, null, narrow, null), mark, unitText);
        }
        Optional<OperatorParser.Mark> bound = OperatorParser.trailing(rest);
        if (bound.isPresent() && NUMBER.matcher(rest).find()) {
            rest = rest.substring(0, bound.get().start()).strip();
            operator = operator == Operator.NONE ? bound.get().operator() : operator;
            mark = mark.isEmpty() ? bound.get().text() : mark;
        }
        TargetValue value = given == Operator.QUALITATIVE || narrow.length() > LONGEST
                ? new TargetValue(ValueKind.TEXT, operator, null, narrow, null)
                : number(operator, rest).orElse(new TargetValue(ValueKind.TEXT, operator, null, narrow, null));
        String unit = unitText.isEmpty() && value.unit() != null ? value.unit() : unitText;
        return new ParsedValue(value, mark, unit);
    }

    private static boolean isDate(String text) {
        return text.length() <= LONGEST && DATE.matcher(text).matches() && text.indexOf('%') < 0;
    }

    /** One number with words and a unit around it; nothing if there are several numbers, other figures, or none. */
    private static Optional<TargetValue> number(Operator operator, String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, matcher.start()).strip();
        String after = text.substring(matcher.end()).strip();
        BigDecimal number = WrittenNumber.of(matcher.group()).orElseThrow();
        if (hasDigit(before)
                || hasDigit(after)
                || NUMERAL_BEFORE.matcher(before).find()
                || NUMERAL_BEHIND.matcher(after).lookingAt()) {
            return Optional.empty();
        }
        char sign = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (WrittenNumber.isMinus(sign) || sign == '+') {
            number = sign == '+' ? number : number.negate();
            before = before.substring(0, before.length() - 1).strip();
        }
        if (ODD_END.matcher(before).find() || after.equals(",") || after.equals(".")) {
            return Optional.empty();
        }
        Matcher unit = UNIT.matcher(after);
        String unitText = unit.lookingAt() ? unit.group().strip() : null;
        String words =
                before + (unitText == null ? after : after.substring(unit.end()).strip());
        return Optional.of(
                new TargetValue(ValueKind.NUMBER, operator, number, words.isEmpty() ? null : words, unitText));
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }
}
