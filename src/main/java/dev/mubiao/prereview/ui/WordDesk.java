package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mubiao.prereview.rules.BookEntry;
import dev.mubiao.prereview.rules.WordList;
import java.util.Arrays;
import java.util.Locale;

/** The word lists with a search over titles and words, and beside them the words of the one that is chosen. */
class WordDesk extends Div {

    private final transient BookDraft draft;
    private final Grid<WordList> grid = new Grid<>();

    WordDesk(BookDraft draft) {
        this.draft = draft;
        addClassName("rule-desk");
        WordEditor editor = new WordEditor(draft);
        SearchField search = new SearchField(getTranslation("rulebook.words.search"), this::show);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation("rulebook.words.none"));
        grid.addColumn(this::title)
                .setHeader(getTranslation("rulebook.words.list"))
                .setTooltipGenerator(this::title)
                .setFlexGrow(1);
        grid.addColumn(list -> draft.book().words(list).size())
                .setHeader(getTranslation("rulebook.words.count"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("4.5rem");
        grid.addColumn(new ComponentRenderer<>(list -> new ChangeMark(draft, BookEntry.of(list))))
                .setHeader(getTranslation("rulebook.column.mark"))
                .setFlexGrow(0)
                .setWidth("5.25rem");
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem().ifPresent(editor::show));
        Following.arrows(grid);
        Div list = new Div(search, grid);
        list.addClassName("rule-list");
        add(list, editor);
        draft.onChange(() -> {
            grid.getDataProvider().refreshAll();
            editor.refresh();
        });
        show("");
        grid.select(WordList.TIME);
    }

    private void show(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        grid.setItems(Arrays.stream(WordList.values())
                .filter(list -> title(list).toLowerCase(Locale.ROOT).contains(wanted)
                        || draft.book().words(list).stream()
                                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList());
    }

    private String title(WordList list) {
        return getTranslation(BookEntry.of(list).titleKey());
    }
}
