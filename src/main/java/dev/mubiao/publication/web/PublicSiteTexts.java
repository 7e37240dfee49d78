package dev.mubiao.publication.web;

import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.publication.PublicUnit;
import dev.mubiao.publication.PublishedTarget;
import dev.mubiao.publication.search.PublicFilterChoices;
import dev.mubiao.uikit.TimeFormats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What public pages say of targets, in the language of the request. */
@Component
class PublicSiteTexts {

    private final Forms forms;

    PublicSiteTexts(Forms forms) {
        this.forms = forms;
    }

    /**
     * A line of a list.
     *
     * @param amount in the unit of money of its form, null if none was declared
     */
    record Line(
            UUID id,
            String name,
            boolean department,
            String unit,
            @Nullable String year,
            String form,
            @Nullable String amount,
            int revision,
            String sha256,
            String publishedAt) {}

    /** @param forms names by id */
    record Choices(List<Integer> years, List<PublicUnit> units, Map<String, String> forms) {}

    Line line(PublishedTarget target) {
        return new Line(
                target.target().value(),
                target.name(),
                target.kind() == FormKind.DEPARTMENT,
                target.unitName(),
                target.year().map(Object::toString).orElse(null),
                formName(target.formId()),
                amount(target),
                target.revisionNumber(),
                target.sha256(),
                TimeFormats.minute(target.publishedAt()));
    }

    Choices choices(PublicFilterChoices choices) {
        Map<String, String> names = new LinkedHashMap<>();
        choices.formIds().forEach(id -> names.put(id, formName(id)));
        return new Choices(choices.years(), choices.units(), names);
    }

    private String formName(String id) {
        Locale locale = LocaleContextHolder.getLocale();
        return forms.find(id).map(form -> form.name().in(locale)).orElse(id);
    }

    private @Nullable String amount(PublishedTarget target) {
        return target.total()
                .flatMap(total -> forms.find(target.form())
                        .map(FormVariant::moneyUnit)
                        .map(unit -> total.format(unit) + " " + unit.label()))
                .orElse(null);
    }
}
