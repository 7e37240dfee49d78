package dev.mubiao.documents.write;

import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.LayoutCell;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.Typeface;
import dev.mubiao.documents.write.pdf.BarePdf;
import dev.mubiao.documents.write.pdf.PdfWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.testing.FilledForms;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Measures what processor time documents of 100 targets of all forms take to write, beside the library that writes the same cells,
 * merges, fonts and borders from pages that are already laid out. See {@code docs/benchmarks.md}.
 */
final class WriteBenchmark {

    private static final int TARGETS = 100;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;

    /** Writes all targets as one document. */
    private interface Work {
        void write(OutputStream out) throws IOException;
    }

    private WriteBenchmark() {}

    /** Writes documents of the formats that are named, or of all. */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = arguments.length == 0 ? List.of("xlsx", "docx", "pdf") : List.of(arguments);
        List<PrintedTarget> targets = targets();
        List<PageLayout> layouts =
                PrintedTarget.pages(targets).stream().map(PageLayout::of).toList();
        if (wanted.contains("xlsx")) {
            compare("xlsx", ours(new XlsxWriter(), targets), "fastexcel", out -> fastexcel(layouts, out));
        }
        if (wanted.contains("docx")) {
            compare("docx", ours(new DocxWriter(), targets), "POI", out -> poi(layouts, out));
        }
        if (wanted.contains("pdf")) {
            String pages = BarePdf.pages(targets);
            compare("pdf", ours(new PdfWriter(), targets), "openhtmltopdf", out -> BarePdf.write(pages, out));
        }
    }

    private static List<PrintedTarget> targets() {
        List<PrintedTarget> filled = FilledForms.all().stream()
                .filter(one -> one.content().indicators().size() > 1)
                .map(Written::target)
                .toList();
        return IntStream.range(0, TARGETS)
                .mapToObj(i -> filled.get(i % filled.size()))
                .toList();
    }

    private static Work ours(DocumentWriter writer, List<PrintedTarget> targets) {
        return out -> writer.write(targets, out, WritingProgress.UNSEEN);
    }

    /** In turns, so that other programs slow both down alike. */
    private static void compare(String format, Work ours, String library, Work bare) throws IOException {
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double mine = milliseconds(ours);
            double others = milliseconds(bare);
            if (round >= 0) {
                our[round] = mine;
                their[round] = others;
                ratios[round] = mine / others;
            }
        }
        System.out.printf(
                "%s, %d targets, %d and %d KB: ours %.0f ms, %s %.0f ms, ratio %.2f%n",
                format,
                TARGETS,
                bytes(ours).length / 1024,
                bytes(bare).length / 1024,
                median(our),
                library,
                median(their),
                median(ratios));
    }

    private static double milliseconds(Work work) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        byte[] written = bytes(work);
        double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        if (written.length < TARGETS * 200) {
            throw new IllegalStateException("hardly anything was written, so nothing was measured");
        }
        return milliseconds;
    }

    private static byte[] bytes(Work work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        work.write(out);
        return out.toByteArray();
    }

    private static double median(double[] rounds) {
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static List<PageLine> lines(PageLayout layout) {
        List<PageLine> lines = new ArrayList<>(List.of(new PageLine(layout.title(), Alignment.CENTER)));
        lines.addAll(layout.above());
        return lines;
    }

    private static List<PageLine> endingLines(PageLayout layout) {
        List<PageLine> lines = new ArrayList<>(layout.below());
        layout.sections().forEach(section -> {
            lines.add(new PageLine(section.heading(), Alignment.START));
            section.paragraphs().forEach(text -> lines.add(new PageLine(text, Alignment.START)));
        });
        return lines;
    }

    private static void fastexcel(List<PageLayout> layouts, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Mubiao", "1.0")) {
            for (int i = 0; i < layouts.size(); i++) {
                Worksheet sheet = workbook.newWorksheet("目标" + i);
                sheet(sheet, layouts.get(i));
                sheet.finish();
            }
        }
    }

    private static void sheet(Worksheet sheet, PageLayout layout) {
        List<Integer> widths = layout.page().widths();
        for (int column = 0; column < widths.size(); column++) {
            sheet.width(column, widths.get(column) / 100.0);
        }
        int row = 0;
        for (PageLine line : lines(layout)) {
            line(sheet, row++, widths.size(), line);
        }
        for (LayoutTable table : layout.tables()) {
            for (List<LayoutCell> cells : table.rows()) {
                for (LayoutCell cell : cells) {
                    if (!cell.continued()) {
                        cell(sheet, row, cell);
                    }
                }
                sheet.rowHeight(row, 24);
                row++;
            }
        }
        for (PageLine line : endingLines(layout)) {
            line(sheet, row++, widths.size(), line);
        }
    }

    private static void line(Worksheet sheet, int row, int columns, PageLine line) {
        sheet.value(row, 0, line.text());
        Range range = sheet.range(row, 0, row, columns - 1);
        range.style().fontName(Typeface.HEAD).horizontalAlignment("center").set();
        if (columns > 1) {
            range.merge();
        }
        sheet.rowHeight(row, 24);
    }

    private static void cell(Worksheet sheet, int row, LayoutCell cell) {
        sheet.value(row, cell.column(), cell.text());
        Range range = sheet.range(row, cell.column(), row + cell.rows() - 1, cell.column() + cell.columns() - 1);
        range.style()
                .fontName(cell.label() ? Typeface.HEAD : Typeface.TEXT)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin")
                .set();
        if (cell.rows() > 1 || cell.columns() > 1) {
            range.merge();
        }
    }

    private static void poi(List<PageLayout> layouts, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (PageLayout layout : layouts) {
                lines(layout).forEach(line -> paragraph(document, line));
                layout.tables().forEach(table -> table(document, table, layout));
                endingLines(layout).forEach(line -> paragraph(document, line));
                document.createParagraph().setPageBreak(true);
            }
            document.write(out);
        }
    }

    private static void paragraph(XWPFDocument document, PageLine line) {
        text(document.createParagraph(), line.text(), Typeface.TEXT);
    }

    private static void table(XWPFDocument document, LayoutTable content, PageLayout layout) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidth(layout.page().textWidth());
        for (List<LayoutCell> cells : content.rows()) {
            XWPFTableRow row = table.createRow();
            for (int i = row.getTableCells().size(); i > 0; i--) {
                row.removeCell(i - 1);
            }
            row.setHeight(420);
            row.setCantSplitRow(true);
            for (LayoutCell cell : cells) {
                cell(row.addNewTableCell(), cell, layout);
            }
        }
    }

    private static void cell(XWPFTableCell written, LayoutCell cell, PageLayout layout) {
        written.setWidth(String.valueOf(layout.page().widthOf(cell.column(), cell.columns())));
        CTTcPr properties = written.getCTTc().getTcPr();
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(cell.continued() ? STMerge.CONTINUE : STMerge.RESTART);
        }
        written.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        text(written.getParagraphs().get(0), cell.text(), cell.label() ? Typeface.HEAD : Typeface.TEXT);
    }

    private static void text(XWPFParagraph paragraph, String text, String font) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontSize(Typeface.TEXT_SIZE / 2);
        run.setText(text);
    }
}
