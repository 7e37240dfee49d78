package dev.mubiao.documents.write.layout;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.forms.layout.YearPlaceholder;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.targets.print.PrintedForm;
import dev.mubiao.targets.print.PrintedRecords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A target set on pages, or several that their form prints in one table. The rows above the indicators and the indicators are two tables with the same columns, so
 * that the head of the indicators is the first row of a table: no other row can be repeated on further pages. Where there
 * are several tables of indicators, none of their heads is repeated. Lines of text between them part them.
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

    /** Columns of the tables of a form. */
    public static int columns(FormVariant form) {
        RecordLayout records = form.records();
        return records == null ? form.columns() : records.width(Objects.requireNonNull(form.indicators()));
    }

    /** @param targets of one {@linkplain PrintedTarget#pages page} */
    public static PageLayout of(List<PrintedTarget> targets) {
        PrintedTarget target = targets.get(0);
        PrintedForm print = target.print();
        FormVariant form = target.form();
        if (form.records() != null) {
            return shared(targets, print);
        }
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

    private static PageLayout shared(List<PrintedTarget> targets, PrintedForm first) {
        FormVariant form = targets.get(0).form();
        PrintedRecords print = PrintedRecords.of(
                form, targets.stream().map(PrintedTarget::content).toList());
        List<List<LayoutCell>> rows = LayoutRows.of(print.rows(), columns(form));
        return new PageLayout(
                ColumnWidths.of(form, rows),
                first.title().strip(),
                above(targets.get(0), first),
                List.of(new LayoutTable(rows, print.head(), true, List.of())),
                lines(first.below()),
                List.of());
    }

    private static List<LayoutTable> tables(PrintedForm print, List<List<LayoutCell>> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        boolean single =
                print.parts().stream().filter(part -> part.indicators() != null).count() == 1;
        List<LayoutTable> tables = new ArrayList<>();
        List<List<LayoutCell>> open = new ArrayList<>();
        List<PageLine> lines = new ArrayList<>();
        boolean head = false;
        int at = 0;
        for (PrintedForm.Part part : print.parts()) {
            int end = at + part.rows().size();
            boolean begins = single && part.indicators() != null;
            if (part.line() == null && !open.isEmpty() && (begins || !lines.isEmpty())) {
                tables.add(new LayoutTable(open, head ? 1 : 0, false, lines));
                open = new ArrayList<>();
                lines = new ArrayList<>();
                head = false;
            }
            if (part.line() == null) {
                head |= begins;
                open.addAll(rows.subList(at, end));
            } else {
                lines.add(line(part.line(), Alignment.START));
            }
            at = end;
        }
        tables.add(new LayoutTable(open, head ? 1 : 0, false, lines));
        return tables;
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

    /** Whether a form has a place for the year. */
    public static boolean printsYear(FormVariant form) {
        return Stream.concat(
                        Stream.of(form.title()),
                        Stream.concat(form.rows().stream(), form.footer().stream())
                                .flatMap(row -> row.parts().stream())
                                .filter(LabelCell.class::isInstance)
                                .map(cell -> ((LabelCell) cell).label()))
                .anyMatch(YearPlaceholder::in);
    }

    private static List<PageLine> lines(List<PrintedForm.Line> lines) {
        return lines.stream().map(PageLayout::line).toList();
    }

    /** What is said of the whole table, such as its unit of money, stands at its right. */
    private static PageLine line(PrintedForm.Line line) {
        return line(line, line.cells().isEmpty() ? Alignment.END : Alignment.START);
    }

    private static PageLine line(PrintedForm.Line line, Alignment beside) {
        return new PageLine(line.text().strip(), line.centered() ? Alignment.CENTER : beside);
    }

    private static TextSection section(PrintedForm.Section section) {
        return new TextSection(
                section.heading(),
                section.level(),
                section.paragraphs().stream().map(PrintedForm.Place::text).toList());
    }
}
