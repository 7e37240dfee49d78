package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.NarrativePart;
import dev.mubiao.forms.catalogue.FieldHelp;
import dev.mubiao.forms.catalogue.FieldHelpTexts;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.cell.HeadingRef;
import dev.mubiao.targets.cell.IndicatorRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import java.util.Optional;

/**
 * Shows what belongs into a cell, beside the cell or its label. One serves a whole sheet. The focus stays where it is:
 * who asked by key types on, and Escape closes it.
 */
public class HelpPopover extends Popover {

    private final transient FieldHelpTexts help;
    private final String formId;
    private final FormKind kind;

    public HelpPopover(FieldHelpTexts help, String formId, FormKind kind) {
        this.help = help;
        this.formId = formId;
        this.kind = kind;
        setOpenOnClick(false);
        setModal(false);
        setPosition(PopoverPosition.BOTTOM_START);
        addThemeVariants(PopoverVariant.ARROW);
    }

    /** At the cell, which has its key as its id on the page. */
    public void atCell(CellRef cell, String label) {
        setFor(cell.key());
        fieldOf(cell).ifPresent(field -> show(field, label));
    }

    /** At the element with this id: the head of a column or the label of a field. */
    public void atElement(String id, String field, String label) {
        setFor(id);
        show(field, label);
    }

    private void show(String field, String label) {
        FieldHelp found = help.named(formId, kind, field, getLocale());
        Div body = new Div(
                new H3(label),
                new Paragraph(found.text()),
                example("help-good", VaadinIcon.CHECK, "forms.help.good", found.good()),
                example("help-bad", VaadinIcon.CLOSE, "forms.help.bad", found.bad()));
        body.addClassName("help-text");
        body.getElement().setAttribute("role", "status");
        setAriaLabel(label);
        removeAll();
        add(body);
        setOpened(true);
    }

    private Div example(String style, VaadinIcon icon, String key, String text) {
        var image = icon.create();
        image.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(getTranslation(key));
        name.addClassName("help-name");
        Div line = new Div(image, name, new Span(text));
        line.addClassNames("help-example", style);
        return line;
    }

    /** What the cell holds, by the names that {@link FieldHelpTexts} knows; empty for what is no cell of a sheet. */
    static Optional<String> fieldOf(CellRef place) {
        if (place instanceof IndicatorRef cell) {
            return Optional.of(cell.column().name());
        }
        if (place instanceof HeadingRef heading) {
            return Optional.of(heading.name());
        }
        if (place instanceof MeasureRef) {
            return Optional.of(NarrativePart.MEASURE.name());
        }
        if (place instanceof SubGoalRef item) {
            String title = NarrativePart.SUB_GOAL.name();
            return Optional.of(item.part() == SubGoalRef.Part.TITLE ? title : title + "_" + item.part());
        }
        return place.formField().map(Field::name);
    }
}
