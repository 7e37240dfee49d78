package dev.mubiao.documents.write.letter;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.Money;
import java.util.EnumMap;
import java.util.Map;

/** Number and amount of approved targets, by kind: the money of a unit's whole contains that of its projects. */
public final class ApprovalSummary {

    private final Map<FormKind, Sum> sums = new EnumMap<>(FormKind.class);

    /**
     * Of the targets of one kind.
     *
     * @param without how many of them say no amount, or one that is not understood
     */
    public record Sum(int number, Money amount, int without) {

        private static final Sum NONE = new Sum(0, Money.ZERO, 0);

        private Sum with(PrintedTarget target) {
            Money money = target.content().funding().total().money();
            return money == null
                    ? new Sum(number + 1, amount, without + 1)
                    : new Sum(number + 1, amount.plus(money), without);
        }
    }

    public void add(PrintedTarget target) {
        FormKind kind = target.content().kind();
        sums.put(kind, of(kind).with(target));
    }

    /** All kinds together. */
    public int number() {
        return sums.values().stream().mapToInt(Sum::number).sum();
    }

    public Sum of(FormKind kind) {
        return sums.getOrDefault(kind, Sum.NONE);
    }
}
