package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.html.Div;
import dev.mubiao.forms.Forms;
import dev.mubiao.prereview.rules.RuleBook;

/** The rules with a search, and beside them the one that is chosen. */
class RuleDesk extends Div {

    private final RuleGrid grid;
    private final RuleDetail detail;

    RuleDesk(BookDraft draft, Forms forms) {
        addClassName("rule-desk");
        grid = new RuleGrid(draft);
        detail = new RuleDetail(draft, forms);
        SearchField search = new SearchField(getTranslation("rulebook.search"), grid::show);
        grid.addSelectionListener(
                chosen -> chosen.getFirstSelectedItem().map(RuleLine::id).ifPresent(detail::show));
        Div list = new Div(search, grid);
        list.addClassName("rule-list");
        add(list, detail);
        draft.onChange(() -> {
            grid.refresh();
            detail.refresh();
        });
        RuleBook book = draft.book();
        book.rules().entrySet().stream().findFirst().ifPresent(first -> {
            grid.select(new RuleLine(first.getValue().criterion(), first.getKey()));
        });
    }

    void fit(int width) {
        grid.fit(width);
    }
}
