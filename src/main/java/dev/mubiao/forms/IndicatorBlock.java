package dev.mubiao.forms;

import dev.mubiao.forms.layout.DefinitionValues;
import dev.mubiao.forms.layout.Period;

/**
 * Indicators that stand in columns of their own beside those of the year.
 *
 * @param id key of its rows in contents, unique among the blocks and further tables of a form
 * @param label what it is called
 */
public record IndicatorBlock(String id, String label, Period period) {

    public IndicatorBlock {
        id = DefinitionValues.id("id", id);
        label = DefinitionValues.text("label", label);
        period = DefinitionValues.present("period", period);
    }
}
