package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mubiao.platform.text.SearchText;
import dev.mubiao.prereview.language.WordList;
import dev.mubiao.prereview.model.RuleBookEntry;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The tab of the word lists, with a search over titles and words, and beside it the words of the list that is chosen.
 */
class WordListsTab extends Div {

    private final transient RuleBookDraft draft;
    private final Grid<WordList> grid = new Grid<>();

    WordListsTab(RuleBookDraft draft, KeptWords kept) {
        this.draft = draft;
        addClassName("rule-layout");
        WordListEditor editor = new WordListEditor(draft, kept);
        ListFilterField search = new ListFilterField(getTranslation("prereview.rulebook.words.search"), this::show);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.setEmptyStateText(getTranslation("prereview.rulebook.words.none"));
        grid.addColumn(this::title)
                .setHeader(getTranslation("prereview.rulebook.words.list"))
                .setTooltipGenerator(this::title)
                .setFlexGrow(1);
        grid.addColumn(list -> draft.book().words(list).size())
                .setHeader(getTranslation("prereview.rulebook.words.count"))
                .setTextAlign(ColumnTextAlign.END)
                .setFlexGrow(0)
                .setWidth("4.5rem");
        grid.addColumn(new ComponentRenderer<>(list -> new RuleBookEntryBadge(draft, RuleBookEntry.of(list))))
                .setHeader(getTranslation("prereview.rulebook.column.mark"))
                .setFlexGrow(0)
                .setWidth("5.25rem");
        grid.addSelectionListener(chosen -> chosen.getFirstSelectedItem().ifPresent(editor::show));
        SelectionFollowsFocus.arrows(grid);
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
        Predicate<String> found = SearchText.holding(text);
        grid.setItems(Arrays.stream(WordList.values())
                .filter(list -> found.test(title(list))
                        || draft.book().words(list).stream().anyMatch(found))
                .toList());
    }

    private String title(WordList list) {
        return getTranslation(RuleBookEntry.of(list).titleKey());
    }
}
