package dev.mubiao.documents.templates;

import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.Recognition;
import dev.mubiao.forms.layout.FieldCell;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.FormRow;
import dev.mubiao.forms.layout.FreeCell;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.PatternCell;
import dev.mubiao.forms.layout.RowStyle;
import dev.mubiao.forms.layout.YearPlaceholder;
import dev.mubiao.grid.template.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes of a form one whose labels, title and lines of text say placeholders where a target has something of its own. */
final class StarterForm {

    private final FormVariant form;
    private final TemplateFields fields;

    private StarterForm(FormVariant form, TemplateFields fields) {
        this.form = form;
        this.fields = fields;
    }

    static FormVariant of(FormVariant form, TemplateFields fields) {
        return new StarterForm(form, fields).made();
    }

    /** What cells say in which labels and fields follow each other, in the order of the print. */
    static List<String> joined(FormVariant form, TemplateFields fields) {
        StarterForm starter = new StarterForm(form, fields);
        List<String> joined = new ArrayList<>();
        for (FormRow row : form.allRows()) {
            for (FormCell cell : row.cells()) {
                if (cell instanceof PatternCell) {
                    joined.add(cell.parts().stream()
                            .map(part -> starter.text(row, part))
                            .collect(Collectors.joining()));
                }
            }
        }
        return joined;
    }

    private FormVariant made() {
        List<FormRow> rows = new ArrayList<>();
        if (!PageLayout.printsYear(form)) {
            rows.add(new FormRow(
                    RowStyle.LINE,
                    true,
                    null,
                    null,
                    List.of(new LabelCell("（" + placeholder(TemplateFields.YEAR) + "年度）", List.of(), 1, 1))));
        }
        rows.addAll(rows(form.rows()));
        IndicatorTable first = form.indicators();
        return new FormVariant(
                form.kind(),
                form.name(),
                placeholder(TemplateFields.TITLE),
                form.titleMarks(),
                form.moneyUnit(),
                form.columns(),
                rows,
                first == null ? null : table(first),
                form.tables().stream().map(this::table).toList(),
                rows(form.footer()),
                form.fields().stream().filter(this::inTable).toList(),
                form.lists().stream()
                        .map(list -> new FreeList(list.id(), list.label(), list.columns(), 1))
                        .toList(),
                form.weights(),
                form.narrative(),
                Recognition.BY_ALL_LABELS,
                form.page(),
                form.records() == null ? form.widths() : List.of(),
                null); // a template is filled in with one target
    }

    /** What stands in a line of text is a label here. */
    private boolean inTable(FreeField field) {
        return form.allRows().stream()
                .filter(row -> row.style() == RowStyle.GRID && row.list() == null)
                .flatMap(row -> row.parts().stream())
                .anyMatch(cell -> cell instanceof FreeCell free && free.free().equals(field.id()));
    }

    private IndicatorTable table(IndicatorTable table) {
        return new IndicatorTable(
                table.id(),
                table.label(),
                table.period(),
                table.side() == null ? null : label(table.side(), null),
                table.printed(),
                table.blocks(),
                table.fields(),
                table.levels(),
                table.levelPoints(),
                table.units(),
                List.of(),
                rows(table.rows()));
    }

    private List<FormRow> rows(List<FormRow> rows) {
        return rows.stream()
                .map(row -> new FormRow(
                        row.style(),
                        row.centered(),
                        row.repeat(),
                        row.list(),
                        row.cells().stream().map(cell -> cell(row, cell)).toList()))
                .toList();
    }

    private FormCell cell(FormRow row, FormCell cell) {
        if (cell instanceof LabelCell label) {
            return label(label, group(row));
        }
        if (row.style() == RowStyle.GRID) {
            return cell;
        }
        return new LabelCell(text(row, cell), List.of(), cell.span(), cell.rows());
    }

    private String text(FormRow row, FormCell part) {
        return part instanceof LabelCell label ? text(label, group(row)) : placeholder(key(row, part));
    }

    private static String key(FormRow row, FormCell cell) {
        if (cell instanceof FieldCell field) {
            String key = HeadFields.key(field.first(), field.item());
            return field.field().size() == 1 ? key : key + "+";
        }
        String list = row.list();
        return (list == null ? "free:" : "list:" + list + ":") + ((FreeCell) cell).free();
    }

    private static @Nullable String group(FormRow row) {
        return row.repeat() != null ? row.repeat().name() : row.list() == null ? null : "list:" + row.list();
    }

    /** @param group that the row is repeated for, or null */
    private LabelCell label(LabelCell label, @Nullable String group) {
        boolean once = group != null && !label.label().contains("{no}");
        String text = text(label, group) + (once ? Placeholders.of(Placeholders.MERGED) : "");
        return new LabelCell(text, List.of(), label.span(), label.rows());
    }

    private String text(LabelCell label, @Nullable String group) {
        String text = YearPlaceholder.fill(
                        label.label().replace("{no}.", ""),
                        more -> more == 0
                                ? placeholder(TemplateFields.YEAR)
                                : Placeholders.of("年度" + (more > 0 ? "+" : "") + more))
                .replace("{region}", "");
        return group == null ? text : text.replace("{no}", placeholder(group + ":no"));
    }

    private String placeholder(String key) {
        Optional<TemplateField> field = fields.find(key);
        return Placeholders.of(field.map(fields::name).orElse(key));
    }
}
