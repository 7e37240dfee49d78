package dev.mubiao.documents;

import dev.mubiao.platform.Money;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.WrittenAmount;
import dev.mubiao.platform.text.Folding;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.targets.content.LabelledAmount;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unit of money that a document says in a line of its own ({@code 单位：元}) or beside a label
 * ({@code 资金情况（万元）}). Forms are printed in one unit; a document in another one would be wrong by a factor of
 * 10,000 without anybody seeing it.
 *
 * @param label 元, 千元, 万元 or 亿元
 */
public record StatedMoneyUnit(String label) {

    private static final String LABEL = "(亿元|万元|千元|元)";
    private static final Pattern LINE =
            Pattern.compile("(?<!\\p{IsHan})(?:金额|货币)? ?单 ?位 ?: ?(?:人民币)? ?" + LABEL + "(?![/每\\p{IsHan}0-9])");
    private static final Pattern BESIDE_A_LABEL =
            Pattern.compile("(?:资金|金额|预算|总额|拨款|收入|支出)[^()|:0-9]{0,12}\\( ?(?:单位:)? ?" + LABEL + " ?\\)");

    /** Empty if the lines say none, or several that contradict each other. */
    public static Optional<StatedMoneyUnit> in(List<String> lines) {
        List<String> labels = lines.stream()
                .map(Folding::narrow)
                .flatMap(line -> Stream.of(LINE, BESIDE_A_LABEL)
                        .flatMap(pattern -> pattern.matcher(line).results()))
                .map(found -> found.group(1))
                .distinct()
                .toList();
        return labels.size() == 1 ? Optional.of(new StatedMoneyUnit(labels.get(0))) : Optional.empty();
    }

    public boolean is(MoneyUnit unit) {
        return label.equals(unit.label());
    }

    /** The amounts as meant in this unit, written in that of the form; those that name their unit stay as they are. */
    public Funding convert(Funding funding, MoneyUnit form) {
        return new Funding(
                convert(funding.total(), form),
                convert(funding.sources(), form),
                convert(funding.income(), form),
                convert(funding.expenditure(), form),
                funding.executionWeight(),
                funding.spendingPlan());
    }

    private List<LabelledAmount> convert(List<LabelledAmount> amounts, MoneyUnit form) {
        return amounts.stream()
                .map(each -> new LabelledAmount(each.label(), convert(each.amount(), form)))
                .toList();
    }

    private Amount convert(Amount amount, MoneyUnit form) {
        String raw = amount.raw();
        return raw == null
                ? amount
                : WrittenAmount.of(raw + label, form)
                        .map(money -> new Amount(written(money, form), money))
                        .orElse(amount);
    }

    private static String written(Money money, MoneyUnit form) {
        return money.in(form).toPlainString();
    }
}
