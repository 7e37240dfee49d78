package dev.mubiao.directory.ui.administration;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mubiao.directory.ui.EntryForm;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.uikit.Confirmations;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of entries with a search, and beside it the form of the entry that is being edited. */
class MasterDetailPanel<T> extends Div {

    private final Grid<T> grid;
    private final TextField search = new TextField();
    private final EntryForm<T, ?> form;
    private final transient Supplier<List<T>> entries;
    private final transient Function<T, String> words;
    private @Nullable T shown;

    /**
     * @param words what the search looks into
     * @param form gets what it does after saving and after cancelling
     */
    MasterDetailPanel(
            Grid<T> grid,
            Supplier<List<T>> entries,
            Function<T, String> words,
            Function<MasterDetailPanel<T>, EntryForm<T, ?>> form) {
        this.grid = grid;
        this.entries = entries;
        this.words = words;
        this.form = form.apply(this);
        addClassName("master-detail");
        search.setPlaceholder(getTranslation("directory.admin.search"));
        search.setAriaLabel(getTranslation("directory.admin.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        grid.setEmptyStateText(getTranslation("directory.admin.empty"));
        grid.asSingleSelect().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        Div list = new Div(search, grid);
        list.addClassName("master-detail-list");
        add(list, this.form);
        close();
        refresh();
    }

    void create() {
        whenNothingIsLost(() -> open(null), () -> {});
    }

    void close() {
        shown = null;
        grid.asSingleSelect().clear();
        form.setVisible(false);
        removeClassName("editing");
    }

    void cancelled() {
        whenNothingIsLost(this::close, () -> {});
    }

    void saved() {
        close();
        refresh();
    }

    void refresh() {
        Predicate<String> found = SearchText.holding(search.getValue());
        grid.setItems(entries.get().stream()
                .filter(entry -> found.test(words.apply(entry)))
                .toList());
    }

    /** Goes on at once, or asks first if something was entered and not saved. */
    void whenNothingIsLost(Runnable action, Runnable otherwise) {
        if (form.isVisible() && form.changed()) {
            Confirmations.ask(
                    getTranslation("directory.admin.unsaved.title"),
                    getTranslation("directory.admin.unsaved.text"),
                    getTranslation("directory.admin.unsaved.discard"),
                    action,
                    otherwise);
        } else {
            action.run();
        }
    }

    private void choose(@Nullable T wanted) {
        // The line stays marked whose form is open, until the person has decided.
        grid.asSingleSelect().setValue(shown);
        whenNothingIsLost(
                () -> {
                    if (wanted == null) {
                        close();
                    } else {
                        open(wanted);
                    }
                },
                () -> {});
    }

    void open(@Nullable T entry) {
        shown = entry;
        grid.asSingleSelect().setValue(entry);
        form.setVisible(true);
        addClassName("editing");
        form.show(entry);
    }
}
