package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import dev.mubiao.platform.text.WrittenDate;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.SheetProblem;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell that is typed into: a plain element of the browser, so that hundreds of them stay quick. */
public abstract class SheetField extends AbstractSinglePropertyField<SheetField, String>
        implements HasStyle, Focusable<SheetField> {

    private static final int PAUSE_MILLISECONDS = 500;

    private final transient CellRef place;

    SheetField(CellRef place, String label) {
        super("value", "", false);
        this.place = place;
        setSynchronizedEvent("input");
        DomListenerRegistration typing = getSynchronizationRegistration();
        if (typing != null) {
            ValueChangeMode.applyChangeTimeout(ValueChangeMode.LAZY, PAUSE_MILLISECONDS, typing);
        }
        setId(place.key());
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("autocomplete", "off");
    }

    CellRef place() {
        return place;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        getElement().setAttribute("readonly", readOnly); // what the browser's own elements listen to
    }

    /** Says in the cell what is wrong; null for nothing. */
    void complain(@Nullable String why, SheetProblem.@Nullable Severity severity) {
        boolean error = severity == SheetProblem.Severity.ERROR;
        setClassName("cell-error", error);
        setClassName("cell-warning", severity == SheetProblem.Severity.WARNING);
        setClassName("cell-hint", severity == SheetProblem.Severity.HINT || severity == SheetProblem.Severity.QUESTION);
        if (why == null) {
            getElement().removeAttribute("title");
            getElement().removeAttribute("aria-description");
            getElement().removeAttribute("aria-invalid");
        } else {
            getElement().setAttribute("title", why);
            getElement().setAttribute("aria-description", why);
            getElement().setAttribute("aria-invalid", Boolean.toString(error));
        }
    }

    /** One line, with suggestions if there is a list of them. */
    @Tag("input")
    static class Line extends SheetField {

        Line(CellRef place, String label, @Nullable String suggestions) {
            super(place, label);
            getElement().setAttribute("type", "text");
            if (suggestions != null) {
                getElement().setAttribute("list", suggestions);
            }
        }
    }

    /** A date, picked or typed; what is written there and is no date stays a text. */
    @Tag("input")
    static class Day extends SheetField {

        private static final String LATEST = "2999-12-31";

        Day(CellRef place, String label) {
            super(place, label);
            getElement().setAttribute("type", "date");
            getElement().setAttribute("max", LATEST); // or the browser takes six digits for a year
        }

        @Override
        protected boolean valueEquals(String one, String other) {
            return shown(one).equals(shown(other));
        }

        @Override
        protected void setPresentationValue(String text) {
            boolean day = text.isEmpty() || WrittenDate.of(text).isPresent();
            getElement().setAttribute("type", day ? "date" : "text");
            super.setPresentationValue(shown(text));
        }

        /** As the browser writes dates. */
        private static String shown(String text) {
            return WrittenDate.of(text).map(LocalDate::toString).orElse(text);
        }
    }

    /** One of several texts. */
    @Tag("select")
    static class Choice extends SheetField {

        Choice(CellRef place, String label, List<String> choices, String text) {
            super(place, label);
            List<String> offered = new ArrayList<>(choices);
            offered.add(0, "");
            if (!offered.contains(text)) {
                offered.add(text);
            }
            for (String each : offered) {
                Element option = new Element("option");
                option.setText(each);
                option.setAttribute("value", each);
                option.setAttribute(
                        "selected", each.equals(text)); // before the value can be set there is nothing to choose
                getElement().appendChild(option);
            }
        }
    }

    /** Any of several texts, each with a box to be ticked. */
    @Tag("mubiao-ticks")
    static class Ticks extends SheetField {

        Ticks(CellRef place, String label, List<String> choices) {
            super(place, label);
            getElement().setAttribute("role", "group");
            JsonArray offered = Json.createArray();
            choices.forEach(choice -> offered.set(offered.length(), choice));
            getElement().setPropertyJson("choices", offered);
        }
    }

    /** Grows with its text. */
    @Tag("textarea")
    static class Text extends SheetField {

        /** @param lines whether Enter makes a new line rather than going to the next cell */
        Text(CellRef place, String label, boolean lines) {
            super(place, label);
            getElement().setAttribute("rows", "1");
            if (lines) {
                getElement().setAttribute("data-lines", "");
            }
        }
    }
}
