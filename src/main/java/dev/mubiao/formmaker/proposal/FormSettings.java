package dev.mubiao.formmaker.proposal;

import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.MoneyUnit;

/**
 * What a form is apart from its cells.
 *
 * @param id of the definition
 * @param name of the form
 * @param year of a document that names none
 * @param title as the form prints it, with {@code {year}} and {@code {region}} where the example has them
 */
public record FormSettings(String id, String name, int year, FormKind kind, String title, MoneyUnit moneyUnit) {

    FormSettings titled(String other) {
        return new FormSettings(id, name, year, kind, other, moneyUnit);
    }
}
