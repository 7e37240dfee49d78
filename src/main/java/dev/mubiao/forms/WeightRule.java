package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import java.math.BigDecimal;

/**
 * What weights must add up to.
 *
 * @param indicators sum over the indicators, usually 90
 * @param execution weight of the budget execution rate, usually 10
 */
public record WeightRule(BigDecimal indicators, BigDecimal execution, WeightUnit unit) {

    public WeightRule {
        indicators = DefinitionValues.present("indicators", indicators);
        execution = DefinitionValues.present("execution", execution);
        unit = DefinitionValues.present("unit", unit);
    }
}
