package dev.mubiao.inbox.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.directory.Actor;
import dev.mubiao.inbox.BoxLayout;
import dev.mubiao.inbox.ui.WorkItemFormatter;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.FilterChoices;
import dev.mubiao.worklist.WorkItemFilter;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The search, filter fields, saved filters and filter chips above a box. */
class InboxFilterBar extends Div {

    private final TextField search = new TextField();
    private final FilterNames names;
    private final FilterPanel panel;
    private final FilterChips chips;
    private final SavedFilterMenu saved;
    private final ColumnMenu columns;
    private final Supplier<FilterChoices> choices;
    private final Consumer<WorkItemFilter> changed;
    private WorkItemFilter filter = WorkItemFilter.NONE;
    private boolean showing;

    InboxFilterBar(
            InboxViewServices services,
            Supplier<Actor> actor,
            WorkItemFormatter formatter,
            ColumnMenu columns,
            Supplier<FilterChoices> choices,
            Consumer<WorkItemFilter> changed) {
        this.columns = columns;
        this.choices = choices;
        this.changed = changed;
        names = new FilterNames(formatter);
        panel = new FilterPanel(names, this::apply);
        chips = new FilterChips(names, this::apply);
        saved = new SavedFilterMenu(services, actor, this::apply);
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (!showing) {
                apply(filter.withText(search.getValue()));
            }
        });
        panel.setVisible(false);
        Button more = new Button(getTranslation("inbox.filter"), VaadinIcon.FILTER.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            panel.setVisible(!panel.isVisible());
            more.getElement().setAttribute("aria-expanded", Boolean.toString(panel.isVisible()));
            if (panel.isVisible()) {
                panel.offer(choices.get());
            }
        });
        Div line = new Div(search, more, saved, columns);
        line.addClassName("inbox-tools-line");
        addClassName("inbox-tools");
        add(line, panel, chips);
    }

    WorkItemFilter filter() {
        return filter;
    }

    /** Shows a box and a filter without telling anybody. */
    void show(Box box, BoxLayout layout, WorkItemFilter other) {
        filter = other;
        if (other.units().stream().anyMatch(unit -> !names.knows(unit))) {
            names.learn(choices.get().units());
        }
        showing = true;
        search.setValue(other.text());
        showing = false;
        panel.show(other);
        if (panel.isVisible()) {
            panel.offer(choices.get());
        }
        chips.show(other);
        saved.show(box, other);
        columns.show(box, layout);
    }

    private void apply(WorkItemFilter other) {
        changed.accept(other);
    }
}
