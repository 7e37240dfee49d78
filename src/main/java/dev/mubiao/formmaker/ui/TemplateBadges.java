package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.documents.templates.ExportTemplate;
import dev.mubiao.documents.templates.TemplateCheck;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** In which state an export template is, and how it fits its form, at a glance. */
final class TemplateBadges {

    private TemplateBadges() {}

    /** @param check null if the form has no such targets any more */
    static Div of(ExportTemplate template, @Nullable TemplateCheck check) {
        Div badges = new Div();
        badges.addClassName("badges");
        String text = said(template.state().key());
        badges.add(
                switch (template.state()) {
                    case DRAFT ->
                        template.proposal().isPresent()
                                ? new Badge(said("formmaker.proposed"), Tone.WARNING, VaadinIcon.HOURGLASS)
                                : new Badge(text, Tone.INFO, VaadinIcon.PENCIL);
                    case RELEASED -> new Badge(text, Tone.SUCCESS, VaadinIcon.CHECK);
                    case RETIRED -> new Badge(text, Tone.NEUTRAL, VaadinIcon.BAN);
                });
        if (template.status().preferred()) {
            badges.add(new Badge(said("formmaker.template.preferred"), Tone.INFO, VaadinIcon.STAR));
        }
        badges.add(check(check));
        return badges;
    }

    private static Badge check(@Nullable TemplateCheck check) {
        if (check == null) {
            return new Badge(said("formmaker.template.check.gone"), Tone.ERROR, VaadinIcon.CLOSE_CIRCLE);
        }
        if (!check.errors().isEmpty()) {
            return new Badge(
                    said("formmaker.template.check.errors", check.errors().size()),
                    Tone.ERROR,
                    VaadinIcon.CLOSE_CIRCLE);
        }
        return check.lacking().isEmpty()
                ? new Badge(said("formmaker.template.check.right"), Tone.SUCCESS, VaadinIcon.CHECK)
                : new Badge(
                        said("formmaker.template.check.lacks", check.lacking().size()),
                        Tone.WARNING,
                        VaadinIcon.WARNING);
    }

    private static String said(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
