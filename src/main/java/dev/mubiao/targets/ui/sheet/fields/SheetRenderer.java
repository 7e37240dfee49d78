package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FreeBinding;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.targets.cell.FreeRef;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import dev.mubiao.targets.ui.sheet.model.SourceCellText;
import dev.mubiao.uikit.PrintedCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Renders a whole sheet from its model: title, lines, table or narrative, and the buttons that add rows. */
public class SheetRenderer {

    private final FormVariant variant;
    private final SheetModel model;
    private final SheetCells cells;
    private final ListEdits listEdits;

    public SheetRenderer(FormVariant variant, SheetModel model, SheetCells cells, ListEdits listEdits) {
        this.variant = variant;
        this.model = model;
        this.cells = cells;
        this.listEdits = listEdits;
    }

    /**
     * Everything around the tables of indicators: one stretch above the first, one below each; or a whole narrative.
     */
    public List<List<Component>> draw() {
        PrintedForm form = PrintedForm.of(variant, model.head());
        Suggestions suggestions = new Suggestions();
        SheetTable table = new SheetTable(variant, cells, suggestions, listEdits);
        List<Component> parts = new ArrayList<>();
        H2 title = new H2(form.title());
        title.addClassName("sheet-form-title");
        parts.add(title);
        parts.add(lines(table));
        NarrativeLayout narrative = variant.narrative();
        if (narrative == null) {
            List<List<Component>> stretches = new ArrayList<>(List.of(parts));
            for (PrintedForm.Part part : form.parts()) {
                if (part.line() != null) {
                    text(part.line()).ifPresent(stretches.get(stretches.size() - 1)::add);
                } else if (part.indicators() != null) {
                    stretches.add(new ArrayList<>());
                } else {
                    stretches.get(stretches.size() - 1).addAll(rows(table, part.rows()));
                }
            }
            parts.add(additions());
            parts.addAll(suggestions.lists());
            return stretches;
        }
        parts.add(new SheetNarrative(narrative, model, cells, listEdits));
        parts.addAll(suggestions.lists());
        return List.of(parts);
    }

    private List<Component> rows(SheetTable table, List<List<PrintedCell>> rows) {
        Div scroll = new Div(table.draw(rows));
        scroll.addClassName("sheet-form-scroll");
        Div additions = new Div();
        additions.addClassName("sheet-additions");
        Set<String> shown = SheetTable.lists(rows);
        variant.lists().stream()
                .filter(list -> shown.contains(list.id()))
                .forEach(list -> additions.add(
                        listEdits.adding("targets.sheet.addEntry", () -> listEdits.addEntry(list), list.label())));
        return List.of(scroll, additions);
    }

    /** A line between the tables; its fields, if it has some, stand above with those of the other lines. */
    private static Optional<Component> text(PrintedForm.Line line) {
        return line.cells().isEmpty() ? Optional.of(new Paragraph(line.text())) : Optional.empty();
    }

    /** Cells of the file that found no place. */
    public Optional<Details> unplaced(TargetContent content) {
        if (content.unplaced().isEmpty()) {
            return Optional.empty();
        }
        Div text = new Div(SourceCellText.text(content.unplaced(), (key, arguments) -> words(key, arguments)));
        text.addClassName("source-text");
        Details details =
                new Details(words("targets.sheet.unplaced", content.unplaced().size()), text);
        details.addClassName("unplaced");
        return Optional.of(details);
    }

    /** The year, and the fields that the form prints outside its table. */
    private Div lines(SheetTable table) {
        Div lines = new Div();
        lines.addClassName("sheet-fields");
        String year = words("targets.sheet.year");
        lines.add(line(year, cells.year(year)));
        if (variant.narrative() != null) {
            FieldCell name =
                    new FieldCell(List.of(Field.IMPLEMENTING_UNIT), null, "", true, List.of(), false, false, 1, 1);
            String label = words("targets.sheet.department");
            lines.add(line(label, cells.field(name, Field.IMPLEMENTING_UNIT, 0, label, null)));
        }
        for (FieldBinding binding : variant.bindings()) {
            if (binding.style() == RowStyle.LINE) {
                for (Field field : binding.cell().field()) {
                    String label = table.label(binding, field);
                    Div line = line(label, cells.field(binding.cell(), field, 0, label, null));
                    cells.unit(binding.cell(), field).ifPresent(line::add);
                    lines.add(line);
                }
            }
        }
        for (FreeBinding binding : variant.freeBindings()) {
            if (binding.style() == RowStyle.LINE) {
                FreeField field = binding.field();
                Div line = line(field.label(), cells.free(new FreeRef(field.id()), field, field.label()));
                cells.unit(field).ifPresent(line::add);
                lines.add(line);
            }
        }
        return lines;
    }

    private Div additions() {
        Div additions = new Div();
        additions.addClassName("sheet-additions");
        if (variant.has(Field.GOAL)) {
            additions.add(listEdits.adding("targets.sheet.addGoal", listEdits::addGoal));
        }
        if (variant.has(Field.TASK_NAME)) {
            additions.add(listEdits.adding("targets.sheet.addTask", listEdits::addTask));
        }
        return additions;
    }

    private static Div line(String label, SheetField field) {
        Div line = new Div(new Span(label), field);
        line.addClassName("sheet-field");
        return line;
    }

    private String words(String key, Object... arguments) {
        return listEdits.translate(key, arguments);
    }
}
