package dev.mubiao.targets.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.targets.SheetProblem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** All problems of a sheet; each leads to its cell. */
class ProblemList extends Div {

    private final Details details = new Details();
    private final transient Consumer<String> goTo;

    ProblemList(Consumer<String> goTo) {
        this.goTo = goTo;
        addClassName("problems");
        add(details);
    }

    void show(List<SheetProblem> problems, Function<SheetProblem, String> text) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == SheetProblem.Severity.ERROR)
                .count();
        setVisible(!problems.isEmpty());
        setClassName("with-errors", errors > 0);
        details.setSummaryText(getTranslation("targets.sheet.problems", errors, problems.size() - errors));
        details.removeAll();
        UnorderedList list = new UnorderedList();
        for (SheetProblem problem : problems) {
            Button line = new Button(text.apply(problem), click -> goTo.accept(problem.cell()));
            line.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            ListItem item = new ListItem(line);
            item.addClassName(problem.severity() == SheetProblem.Severity.ERROR ? "error" : "warning");
            list.add(item);
        }
        details.add(list);
    }
}
