package dev.mubiao.directory.ui.substitution;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import dev.mubiao.platform.text.SortKey;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.ListJoiner;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Lists who does whose work from when to when; what is over is greyed. */
class SubstitutionGrid extends Grid<SubstitutionRow> {

    private static final int MOST_WITHOUT_SCROLLING = 30;

    private final Consumer<SubstitutionRow> ending;
    private final Column<SubstitutionRow> person;

    SubstitutionGrid(Consumer<SubstitutionRow> ending) {
        this.ending = ending;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setPartNameGenerator(line -> line.state() == SubstitutionState.OVER ? "over" : null);
        person = text("directory.deputies.person", SubstitutionRow::person, "6rem", 1);
        text("directory.deputies.deputy", SubstitutionRow::deputy, "6rem", 1);
        text("directory.deputies.span", SubstitutionRow::span, "13rem", 0);
        addComponentColumn(line -> new Badge(
                        getTranslation(line.state().key()),
                        line.state().tone(),
                        line.state().icon()))
                .setHeader(getTranslation("directory.deputies.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        text("directory.deputies.scope", this::scope, "11rem", 2);
        addComponentColumn(this::end)
                .setKey("end")
                .setWidth("6rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
    }

    /** @param everybodys whether the lines are of different people */
    void show(List<SubstitutionRow> lines, boolean everybodys) {
        person.setVisible(everybodys);
        setAllRowsVisible(lines.size() <= MOST_WITHOUT_SCROLLING);
        setItems(lines);
    }

    private Column<SubstitutionRow> text(
            String header, ValueProvider<SubstitutionRow, String> words, String width, int flexGrow) {
        return addColumn(words)
                .setHeader(getTranslation(header))
                .setComparator(Comparator.comparing(words, SortKey.ORDER))
                .setTooltipGenerator(words::apply)
                .setResizable(true)
                .setWidth(width)
                .setFlexGrow(flexGrow);
    }

    private String scope(SubstitutionRow line) {
        String work = line.deputyship().roles().isEmpty()
                ? getTranslation("directory.deputies.scope.all")
                : line.deputyship().roles().stream()
                        .sorted()
                        .map(role -> getTranslation(role.key()))
                        .collect(ListJoiner.of(this));
        return line.deputyship().openWork() ? getTranslation("directory.deputies.scope.open", work) : work;
    }

    private Component end(SubstitutionRow line) {
        if (line.state() == SubstitutionState.OVER) {
            return new Span();
        }
        Button end = new Button(getTranslation(line.state().endKey()), click -> ending.accept(line));
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("directory.deputies.end.label", line.deputy(), line.span()));
        return end;
    }
}
