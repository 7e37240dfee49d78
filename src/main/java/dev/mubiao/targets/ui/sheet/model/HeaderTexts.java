package dev.mubiao.targets.ui.sheet.model;

import dev.mubiao.forms.layout.Field;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.content.TargetHeader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes the header fields by name. */
final class HeaderTexts {

    private HeaderTexts() {}

    static void read(TargetHeader from, Map<Field, String> into) {
        put(into, Field.REPORTING_UNIT, from.units().reporting());
        put(into, Field.PROJECT_CODE, from.project().code());
        put(into, Field.PROJECT_NAME, from.project().name());
        put(into, Field.SUPERVISING_DEPARTMENT, from.units().supervisingDepartment());
        put(into, Field.IMPLEMENTING_UNIT, from.units().implementing());
        put(into, Field.CONTACT_NAME, from.contact().name());
        put(into, Field.CONTACT_PHONE, from.contact().phone());
        put(into, Field.CATEGORY, from.project().category());
        put(into, Field.ATTRIBUTE, from.project().attribute());
        put(into, Field.TERM, from.project().term());
        put(into, Field.FINANCE_OFFICE, from.units().financeOffice());
        put(into, Field.OVERVIEW, from.overview());
        put(into, Field.LEGAL_BASIS, from.legalBasis());
    }

    static TargetHeader write(TargetHeader base, Map<Field, String> texts) {
        return new TargetHeader(
                base.title(),
                new TargetHeader.Units(
                        get(texts, Field.REPORTING_UNIT),
                        get(texts, Field.SUPERVISING_DEPARTMENT),
                        get(texts, Field.IMPLEMENTING_UNIT),
                        get(texts, Field.FINANCE_OFFICE)),
                new TargetHeader.Contact(get(texts, Field.CONTACT_NAME), get(texts, Field.CONTACT_PHONE)),
                new TargetHeader.Project(
                        get(texts, Field.PROJECT_CODE),
                        get(texts, Field.PROJECT_NAME),
                        get(texts, Field.CATEGORY),
                        get(texts, Field.ATTRIBUTE),
                        get(texts, Field.TERM)),
                get(texts, Field.OVERVIEW),
                get(texts, Field.LEGAL_BASIS));
    }

    private static void put(Map<Field, String> into, Field field, @Nullable String text) {
        if (text != null) {
            into.put(field, text);
        }
    }

    private static @Nullable String get(Map<Field, String> texts, Field field) {
        return Cleaning.typed(texts.get(field));
    }
}
