package dev.mubiao.library.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.forms.LevelMeaning;
import dev.mubiao.library.EntryState;
import dev.mubiao.library.search.LibraryFilter;
import dev.mubiao.uikit.Choices;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filter fields above the list of the library. */
class LibraryFilterBar extends Div {

    private final TextField search = new TextField();
    private final ComboBox<LevelMeaning> level = new ComboBox<>();
    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final ComboBox<EntryState> state = new ComboBox<>();
    private final Span count = new Span();

    /** @param curating whether the reader sees states */
    LibraryFilterBar(List<BudgetUnit> units, boolean curating, Runnable changed) {
        addClassName("filter-bar");
        search.setPlaceholder(getTranslation("library.search"));
        search.setAriaLabel(getTranslation("library.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addFocusShortcut(Key.KEY_F, KeyModifier.ALT);
        search.addValueChangeListener(change -> changed.run());
        choice(level, "library.filter.level", changed);
        level.setItemLabelGenerator(meaning -> getTranslation("library.level." + meaning));
        Choices.offer(
                level,
                List.of(LevelMeaning.OUTPUT, LevelMeaning.BENEFIT, LevelMeaning.SATISFACTION, LevelMeaning.COST));
        choice(unit, "library.filter.unit", changed);
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, units);
        choice(state, "library.filter.state", changed);
        state.setItemLabelGenerator(value -> getTranslation(value.key()));
        Choices.offer(state, List.of(EntryState.values()));
        state.setVisible(curating);
        count.addClassName("muted");
        count.getElement().setAttribute("aria-live", "polite");
        add(search, level, unit, state, count);
    }

    LibraryFilter filter() {
        BudgetUnit chosen = unit.getValue();
        return new LibraryFilter(
                search.getValue(), level.getValue(), chosen == null ? null : chosen.id(), state.getValue());
    }

    boolean narrowed() {
        return !filter().equals(LibraryFilter.ALL);
    }

    void showCount(int entries) {
        count.setText(getTranslation("library.count", entries));
    }

    private <T extends @Nullable Object> void choice(ComboBox<T> box, String key, Runnable changed) {
        box.setPlaceholder(getTranslation(key));
        box.setAriaLabel(getTranslation(key));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> changed.run());
    }
}
