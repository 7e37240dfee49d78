package dev.mubiao.targets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
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
        grid.setVisible(!form.table().rows().isEmpty());
        add(title, lines(form.above()), grid, lines(form.below()));
        form.sections().forEach(this::addSection);
    }

    /** The table, for marking and picking cells. */
    public PrintedGrid grid() {
        return grid;
    }

    private void addSection(PrintedForm.Section section) {
        add(section.level() == 1 ? new H3(section.heading()) : new H4(section.heading()));
        section.paragraphs().forEach(text -> add(new Paragraph(text)));
    }

    private static Div lines(List<PrintedForm.Line> lines) {
        Div block = new Div();
        block.addClassName("sheet-form-lines");
        for (PrintedForm.Line line : lines) {
            Paragraph paragraph = new Paragraph(line.text());
            if (line.centered()) {
                paragraph.addClassName("centered");
            }
            block.add(paragraph);
        }
        return block;
    }
}
