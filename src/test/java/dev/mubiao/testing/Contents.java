package dev.mubiao.testing;

import dev.mubiao.forms.FormKind;
import dev.mubiao.shared.BudgetYear;
import dev.mubiao.shared.Money;
import dev.mubiao.targets.Amount;
import dev.mubiao.targets.Funding;
import dev.mubiao.targets.Header;
import dev.mubiao.targets.Indicator;
import dev.mubiao.targets.Operator;
import dev.mubiao.targets.TargetContent;
import dev.mubiao.targets.TargetValue;
import dev.mubiao.targets.ValueKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Contents of our own making. */
public final class Contents {

    private Contents() {}

    /** The least of form {@code changshou-2026} that can be submitted. */
    public static TargetContent complete(String name) {
        Amount total = Amount.of(new Money(new BigDecimal("260000")));
        return new TargetContent(
                "changshou-2026",
                FormKind.PROJECT,
                new BudgetYear(2026),
                new Header(null, null, "P-1", name, null, null, null, null, null, null, null, null, null, null),
                new Funding(total, List.of(), List.of(), List.of(), BigDecimal.TEN, List.of()),
                List.of("目标"),
                List.of(),
                List.of(),
                List.of(),
                List.of(indicator("维修教室间数", "60"), indicator("验收合格率", "30")),
                List.of());
    }

    public static Indicator indicator(String name, String weight) {
        return new Indicator(
                UUID.randomUUID(),
                "产出指标",
                "数量指标",
                name,
                null,
                "≥",
                "24",
                new TargetValue(ValueKind.NUMBER, Operator.GE, new BigDecimal("24"), null, null),
                "间",
                new BigDecimal(weight),
                true,
                null,
                null,
                null,
                List.of());
    }
}
