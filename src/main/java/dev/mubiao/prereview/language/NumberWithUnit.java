package dev.mubiao.prereview.language;

import dev.mubiao.platform.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, found in a text.
 *
 * @param number in units: {@code 5万人} is 50000 人
 * @param unit without 万 and 亿; 元 for money
 * @param per what it is for each of ({@code /月}, {@code 每人每月}), empty if it is for all
 * @param start first character in the text
 * @param end behind the last character
 */
public record NumberWithUnit(BigDecimal number, String unit, String per, int start, int end) {

    private static final String UNITS = "平方公里|平方米|立方米|个百分点|百分点|工作日|人次|公里|千米|平米|元|人|名|户|家|个|次|场|件|台|辆|份|亩|项|期|批"
            + "|只|套|条|座|所|处|篇|部|株|头|吨|米|间|张|种|类|课时|小时|年|季度|月|天|日|%|起|例|岗|级|支|幅|册|盏|艘|班|届|轮|本|村|公顷|克|口|块|顶|席|眼|枚|瓶|箱|袋|桶|双|床|架|艘|羽|尾|棵|扇|路|组|包|卷|盘|柜|门|片|根|副|盒|瓶|罐|车|栋|层|列|面|丛";
    private static final String EACH = "人次|人|户|亩|个|家|村|次|件|台|辆|月|年|天|名|站|班|场|篇|期|平方米|平米|公里|套|座|处|项|株|吨|间|张|盏|米|份|册|本";
    private static final Pattern PATTERN = Pattern.compile("((?:每(?:" + EACH + "){1}){0,2})"
            + "(?:补贴|补助|奖励|发放|标准|资金|费用|约|预计|为|计|共|的|最低|最高|不低于|不超过|≥|≤|>|<|=|不少于|至少){0,3}"
            + "(" + WrittenNumber.INSIDE + ")(万|亿)?多?余?(" + UNITS + ")?"
            + "((?:/(?:百|千|万|亿)?\\p{IsHan}{1,4}|每(?:" + EACH + "))"
            + "(?:[./·](?:月|年|人|次|天))?)?");

    /** All of the text, in its order. */
    public static List<NumberWithUnit> in(String text) {
        List<NumberWithUnit> found = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        RuleTime.spend(text.length());
        while (matcher.find()) {
            BigDecimal number = number(matcher.group(2), matcher.group(3));
            String unit = matcher.group(4);
            String before = matcher.group(1);
            String after = matcher.group(5);
            found.add(new NumberWithUnit(
                    number,
                    unit == null ? "" : unit,
                    before + (after == null ? "" : after),
                    matcher.start(2),
                    matcher.end()));
        }
        return found;
    }

    private static BigDecimal number(String digits, @Nullable String scale) {
        BigDecimal number = WrittenNumber.of(digits).orElseThrow();
        if (scale == null) {
            return number;
        }
        return number.scaleByPowerOfTen(scale.equals("万") ? 4 : 8);
    }

    /** Money in yuan, for all and not for each. */
    public boolean amount() {
        return unit.equals("元") && (per.isEmpty() || per.equals("/年") || per.equals("每年"));
    }

    /** Money in yuan for each of something. */
    public boolean rate() {
        return unit.equals("元") && !amount();
    }

    public boolean people() {
        return unit.equals("人") || unit.equals("名");
    }

    /** A point or a span of time. */
    public boolean time() {
        return unit.equals("年")
                || unit.equals("月")
                || unit.equals("日")
                || unit.equals("天")
                || unit.equals("季度")
                || unit.equals("工作日");
    }

    /** How often a rate per month falls due in a year, 1 for one per year. */
    public BigDecimal timesAYear() {
        return per.contains("月") ? BigDecimal.valueOf(12) : BigDecimal.ONE;
    }
}
