package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.forms.WeightRule;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.Indicator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows what the weights add up to, for each level 1 and altogether, and what is left. */
class WeightBar extends Div {

    private final transient WeightRule rule;

    WeightBar(WeightRule rule) {
        this.rule = rule;
        addClassName("weight-bar");
        setId("weights");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(List<Indicator> indicators) {
        removeAll();
        Map<String, BigDecimal> subtotals = new LinkedHashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator indicator : indicators) {
            BigDecimal weight = Objects.requireNonNullElse(indicator.weight(), BigDecimal.ZERO);
            sum = sum.add(weight);
            if (indicator.level1() != null) {
                subtotals.merge(indicator.level1(), weight, BigDecimal::add);
            }
        }
        subtotals.forEach((level, weight) -> add(new Span(level + " " + FieldTexts.number(weight))));
        BigDecimal left = rule.indicators().subtract(sum);
        String key = left.signum() == 0
                ? "targets.sheet.weightsRight"
                : left.signum() > 0 ? "targets.sheet.weightsLeft" : "targets.sheet.weightsOver";
        Span total = new Span(getTranslation(
                key, FieldTexts.number(sum), FieldTexts.number(rule.indicators()), FieldTexts.number(left.abs())));
        total.addClassNames("weight-sum", left.signum() == 0 ? "right" : "wrong");
        add(total);
    }
}
