package dev.mubiao.targets.print;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.uikit.PrintedGrid;
import java.util.List;

/** Draws a printed form in a view: title, lines, table or narrative. */
public class PrintedFormView extends Div {

    private final PrintedGrid grid;

    public PrintedFormView(PrintedForm form) {
        addClassName("printed-form");
        H2 title = new H2(form.title());
        title.addClassName("sheet-form-title");
        grid = new PrintedGrid(form.table());
        form.between().forEach(this::markable);
        grid.setVisible(!form.table().rows().isEmpty());
        add(title, lines(form.above()), grid, lines(form.below()));
        form.sections().forEach(this::addSection);
    }

    /** All cells, those outside the table too, for marking and picking them. */
    public PrintedGrid grid() {
        return grid;
    }

    /** A line that shows several places is one cell of the table. */
    private void markable(PrintedForm.Line line) {
        line.cells()
                .forEach(cell -> grid.alsoShows(cell.key(), line.cells().get(0).key()));
    }

    private void addSection(PrintedForm.Section section) {
        HtmlContainer heading = section.level() == 1 ? new H3(section.heading()) : new H4(section.heading());
        grid.alsoShows(section.cell().key(), heading.getElement());
        add(heading);
        section.paragraphs().forEach(place -> add(paragraph(place.text(), place.cells())));
    }

    private Paragraph paragraph(String text, List<CellRef> cells) {
        Paragraph paragraph = new Paragraph(text);
        cells.forEach(cell -> grid.alsoShows(cell.key(), paragraph.getElement()));
        return paragraph;
    }

    private Div lines(List<PrintedForm.Line> lines) {
        Div block = new Div();
        block.addClassName("sheet-form-lines");
        for (PrintedForm.Line line : lines) {
            Paragraph paragraph = paragraph(line.text(), line.cells());
            if (line.centered()) {
                paragraph.addClassName("centered");
            }
            block.add(paragraph);
        }
        return block;
    }
}
