package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.prereview.model.RuleBook;

/** The tab of the rules: a list with a search, and beside it the rule that is chosen. */
class RulesTab extends Div {

    private final RuleGrid grid;
    private final RuleDetail detail;

    RulesTab(RuleBookDraft draft, Forms forms) {
        addClassName("rule-layout");
        grid = new RuleGrid(draft);
        detail = new RuleDetail(draft, forms);
        ListFilterField search = new ListFilterField(getTranslation("prereview.rulebook.search"), grid::show);
        grid.addSelectionListener(
                chosen -> chosen.getFirstSelectedItem().map(RuleGridItem::id).ifPresent(detail::show));
        Div list = new Div(search, grid);
        list.addClassName("rule-list");
        add(list, detail);
        draft.onChange(() -> {
            grid.refresh();
            detail.refresh();
        });
        RuleBook book = draft.book();
        book.rules().entrySet().stream().findFirst().ifPresent(first -> {
            grid.select(new RuleGridItem(first.getValue().criterion(), first.getKey()));
        });
    }

    void fit(int width) {
        grid.fit(width);
    }
}
