package dev.mubiao.documents.write.xlsx;

import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.PageSetup;
import dev.mubiao.documents.write.layout.TextSection;
import dev.mubiao.documents.write.layout.TypeSetting;
import dev.mubiao.documents.write.layout.TypedNumber;
import dev.mubiao.documents.write.layout.Typeface;
import dev.mubiao.forms.FormPage;
import dev.mubiao.platform.text.TextMeasure;
import dev.mubiao.uikit.PrintedCell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one target into a sheet. Spreadsheets fit no row to merged cells: the heights are worked out here. */
final class XlsxSheet {

    /** Of a line and the type in it, in percent. */
    private static final int LINE_PERCENT = 134;

    /** Above and below the text of a cell together, in twentieths of a point. */
    private static final int AIR = 120;

    /** In twentieths of a point; the highest row of a spreadsheet has 409.5 points. */
    private static final int HIGHEST = 8_000;

    /** Left and right of the text of a cell together, in twentieths of a point. */
    private static final int PADDING = 170;

    private final Worksheet sheet;
    private final PageLayout layout;
    private final @Nullable XlsxForm form;
    private final TypeSetting type;
    private final BigDecimal points;
    private final int columns;
    private int row;

    /** @param form helps to fill it in; null for what is filled in */
    XlsxSheet(Worksheet sheet, PageLayout layout, @Nullable XlsxForm form) {
        this.form = form;
        this.sheet = sheet;
        this.layout = layout;
        this.type = layout.page().type();
        this.points = points(type.size());
        this.columns = layout.page().widths().size();
    }

    void write() {
        page();
        line(layout.title(), Alignment.CENTER, type.head(), Typeface.TITLE_SIZE);
        layout.above().forEach(this::line);
        layout.tables().forEach(this::table);
        layout.below().forEach(this::line);
        layout.sections().forEach(this::section);
    }

    private void page() {
        PageSetup page = layout.page();
        for (int column = 0; column < columns; column++) {
            // As the file counts: widths of a digit of 7 pixels, 96 pixels an inch, with 5 pixels for the borders.
            sheet.width(column, (page.widths().get(column) / 15.0 - 5) / 7);
        }
        sheet.paperSize(page.size() == FormPage.Size.A3 ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
        sheet.pageOrientation(page.landscape() ? "landscape" : "portrait");
        margin(sheet::topMargin, page.margins().top());
        margin(sheet::bottomMargin, page.margins().bottom());
        margin(sheet::leftMargin, page.margins().left());
        margin(sheet::rightMargin, page.margins().right());
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("— &P —", Position.CENTER);
    }

    private static void margin(Consumer<Float> side, int twips) {
        side.accept((float) twips / PageSetup.TWIPS_AN_INCH);
    }

    private void line(PageLine line) {
        line(line.text(), line.alignment(), type.text(), type.size());
    }

    private void section(TextSection section) {
        boolean part = section.level() == 1;
        line(section.heading(), Alignment.START, type.head(), part ? Typeface.HEADING_SIZE : type.size());
        section.paragraphs().forEach(text -> line(text, Alignment.START, type.text(), type.size()));
    }

    /** Over all columns, without borders. */
    private void line(String text, Alignment alignment, String font, int size) {
        sheet.value(row, 0, text);
        StyleSetter style = sheet.range(row, 0, row, columns - 1).style();
        style.fontName(font)
                .fontSize(points(size))
                .horizontalAlignment(name(alignment))
                .verticalAlignment("center")
                .wrapText(true);
        style.set();
        if (columns > 1) {
            sheet.range(row, 0, row, columns - 1).merge();
        }
        height(row, lines(text, size, layout.page().textWidth()));
        row++;
    }

    private void table(LayoutTable table) {
        int[] starts = starts(table);
        if (table.repeatedHead()) {
            sheet.repeatRows(row, starts[table.head()] - 1);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            for (LayoutCell cell : table.rows().get(i)) {
                if (!cell.continued()) {
                    cell(
                            cell,
                            starts[i],
                            starts[Math.min(i + cell.rows(), table.rows().size())] - 1);
                    if (form != null) {
                        form.help(cell, starts[i], i < table.head());
                    }
                }
            }
        }
        row = starts[table.rows().size()];
        table.below().forEach(this::line);
    }

    /** Where each row begins, and where the table ends: a row that is too high for one of the sheet takes several. */
    private int[] starts(LayoutTable table) {
        int[] starts = new int[table.rows().size() + 1];
        int at = row;
        for (int i = 0; i < table.rows().size(); i++) {
            starts[i] = at;
            int needed = needed(table, i);
            int parts = (needed + HIGHEST - 1) / HIGHEST;
            for (int part = 0; part < parts; part++) {
                height(at++, needed / parts);
            }
        }
        starts[table.rows().size()] = at;
        return starts;
    }

    private static BigDecimal points(int size) {
        return BigDecimal.valueOf(size).divide(BigDecimal.valueOf(2));
    }

    private int needed(LayoutTable table, int index) {
        return table.rows().get(index).stream()
                .filter(cell -> !cell.continued())
                .mapToInt(cell -> lines(cell) / Math.max(1, cell.rows()))
                .reduce(lines("", type.size(), 0), Math::max);
    }

    private int lines(LayoutCell cell) {
        int width = layout.page().widthOf(cell.column(), cell.columns());
        return lines(cell.text(), type.size(), width);
    }

    /** Height of the lines that the text takes. */
    private static int lines(String text, int size, int width) {
        return TextMeasure.lines(text, size, width - PADDING) * TextMeasure.em(size) * LINE_PERCENT / 100 + AIR;
    }

    private void cell(LayoutCell cell, int top, int bottom) {
        int right = cell.column() + cell.columns() - 1;
        StyleSetter style = sheet.range(top, cell.column(), bottom, right).style();
        style.fontName(cell.label() ? type.label() : type.text())
                .fontSize(points)
                .horizontalAlignment(name(cell.alignment()))
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin");
        if (form != null && !cell.label()) {
            style.protectionOption(ProtectionOption.LOCKED, false);
        }
        Optional<TypedNumber> number =
                cell.style() == PrintedCell.Style.NUMBER ? TypedNumber.of(cell.text()) : Optional.empty();
        if (number.isPresent()) {
            sheet.value(top, cell.column(), number.get().value());
            style.format(number.get().format());
        } else if (!cell.text().isEmpty()) {
            sheet.value(top, cell.column(), cell.text());
        }
        style.set();
        if (bottom > top || right > cell.column()) {
            sheet.range(top, cell.column(), bottom, right).merge();
        }
    }

    private void height(int line, int twips) {
        sheet.rowHeight(line, Math.min(twips, HIGHEST) / (double) PageSetup.TWIPS_A_POINT);
    }

    private static String name(Alignment alignment) {
        return alignment == Alignment.START
                ? "left"
                : alignment == Alignment.END ? "right" : alignment.name().toLowerCase(Locale.ROOT);
    }
}
