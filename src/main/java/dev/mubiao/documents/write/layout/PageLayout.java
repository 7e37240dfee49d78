package dev.mubiao.documents.write.layout;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.print.PrintedForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A target set on pages. The rows above the indicators and the indicators are two tables with the same columns, so
 * that the head of the indicators is the first row of a table: no other row can be repeated on further pages. Where there
 * are several tables of indicators, none of their heads is repeated.
 *
 * @param tables none for a narrative
 * @param sections none for a table
 */
public record PageLayout(
        PageSetup page,
        String title,
        List<PageLine> above,
        List<LayoutTable> tables,
        List<PageLine> below,
        List<TextSection> sections) {

    public static PageLayout of(PrintedTarget target) {
        PrintedForm print = target.print();
        FormVariant form = target.form();
        List<List<LayoutCell>> rows =
                LayoutRows.of(print.table().rows(), form.narrative() == null ? form.columns() : 1);
        return new PageLayout(
                ColumnWidths.of(form, rows),
                print.title().strip(),
                above(target, print),
                tables(print, rows),
                lines(print.below()),
                print.sections().stream().map(PageLayout::section).toList());
    }

    private static List<LayoutTable> tables(PrintedForm print, List<List<LayoutCell>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        long tables =
                print.parts().stream().filter(part -> part.indicators() != null).count();
        if (tables > 1) {
            return List.of(new LayoutTable(rows, false));
        }
        int head = print.parts().stream()
                .takeWhile(part -> part.indicators() == null)
                .mapToInt(part -> part.rows().size())
                .sum();
        LayoutTable indicators = new LayoutTable(rows.subList(head, rows.size()), true);
        return head == 0 ? List.of(indicators) : List.of(new LayoutTable(rows.subList(0, head), false), indicators);
    }

    /** With the year, which a document must tell even where the form has no place for it. */
    private static List<PageLine> above(PrintedTarget target, PrintedForm print) {
        List<PageLine> lines = new ArrayList<>();
        BudgetYear year = target.content().year();
        if (year != null && !printsYear(target.form())) {
            lines.add(new PageLine("（" + year + "年度）", Alignment.CENTER));
        }
        lines.addAll(lines(print.above()));
        return lines;
    }

    private static boolean printsYear(FormVariant form) {
        return Stream.concat(
                        Stream.of(form.title()),
                        Stream.concat(form.rows().stream(), form.footer().stream())
                                .flatMap(row -> row.cells().stream())
                                .filter(LabelCell.class::isInstance)
                                .map(cell -> ((LabelCell) cell).label()))
                .anyMatch(text -> text.contains("{year}"));
    }

    private static List<PageLine> lines(List<PrintedForm.Line> lines) {
        return lines.stream().map(PageLayout::line).toList();
    }

    /** What is said of the whole table, such as its unit of money, stands at its right. */
    private static PageLine line(PrintedForm.Line line) {
        Alignment beside = line.cells().isEmpty() ? Alignment.END : Alignment.START;
        return new PageLine(line.text().strip(), line.centered() ? Alignment.CENTER : beside);
    }

    private static TextSection section(PrintedForm.Section section) {
        return new TextSection(
                section.heading(),
                section.level(),
                section.paragraphs().stream().map(PrintedForm.Place::text).toList());
    }
}
