package dev.mubiao.grid.read;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.read.docx.DocxReader;
import dev.mubiao.grid.read.xlsx.XlsxReader;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Measures what processor time 1,000 targets of ten indicators take to read, in ten documents of 100, beside the library
 * that reads the same texts and nothing else. See {@code docs/benchmarks.md}.
 */
final class ReadBenchmark {

    private static final int DOCUMENTS = 10;
    private static final int TARGETS = 100;
    private static final int INDICATORS = 10;
    private static final int WARM_UP = 4;
    private static final int ROUNDS = 7;
    private static final String FONT =
            "<w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hAnsi=\"宋体\"/><w:sz w:val=\"21\"/>";

    /** Reads all documents and counts the letters, so that nothing can be optimised away. */
    private interface Work {
        long letters(List<SourceFile> files) throws Exception;
    }

    private ReadBenchmark() {}

    /** Reads documents of both formats, or of the one that is named. */
    public static void main(String[] arguments) throws Exception {
        List<String> wanted = arguments.length == 0 ? List.of("docx", "xlsx") : List.of(arguments);
        if (wanted.contains("docx")) {
            compare("docx", files(ReadBenchmark::text), ReadBenchmark::words, "POI", ReadBenchmark::poi);
        }
        if (wanted.contains("xlsx")) {
            List<SourceFile> files = files(ReadBenchmark::sheet);
            compare("xlsx", files, ReadBenchmark::cells, "fastexcel-reader", ReadBenchmark::fastexcel);
        }
    }

    private static List<SourceFile> files(IntFunction<SourceFile> file) {
        return IntStream.range(0, DOCUMENTS).mapToObj(file).toList();
    }

    /** In turns, so that other programs slow both down alike. */
    private static void compare(String format, List<SourceFile> files, Work ours, String library, Work bare)
            throws Exception {
        double[] our = new double[ROUNDS];
        double[] their = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        long bytes = files.stream().mapToLong(file -> file.content().length).sum();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double mine = milliseconds(ours, files);
            double others = milliseconds(bare, files);
            if (round >= 0) {
                our[round] = mine;
                their[round] = others;
                ratios[round] = mine / others;
            }
        }
        System.out.printf(
                "%s, %d KB: ours %.0f ms, %s %.0f ms, ratio %.2f%n",
                format, bytes / 1024, median(our), library, median(their), median(ratios));
    }

    private static double milliseconds(Work work, List<SourceFile> files) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long letters = work.letters(files);
        double milliseconds = (threads.getCurrentThreadCpuTime() - start) / 1e6;
        if (letters < (long) DOCUMENTS * TARGETS * INDICATORS) {
            throw new IllegalStateException("hardly anything was read, so nothing was measured");
        }
        return milliseconds;
    }

    private static double median(double[] rounds) {
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static long words(List<SourceFile> files) throws Exception {
        return read(files, DocumentFormat.DOCX, new DocxReader());
    }

    private static long cells(List<SourceFile> files) throws Exception {
        return read(files, DocumentFormat.XLSX, new XlsxReader());
    }

    private static long read(List<SourceFile> files, DocumentFormat format, FormatReader reader) throws Exception {
        long letters = 0;
        for (SourceFile file : files) {
            GridBuilder into = new GridBuilder(file.name(), format, ReadLimits.STANDARD);
            reader.read(file, into);
            letters += letters(into.grid());
        }
        return letters;
    }

    private static long letters(DocumentGrid grid) {
        return grid.blocks().stream()
                .filter(GridTable.class::isInstance)
                .flatMap(block -> ((GridTable) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToLong(cell -> cell.text().length())
                .sum();
    }

    private static long poi(List<SourceFile> files) throws IOException {
        long letters = 0;
        for (SourceFile file : files) {
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.content()))) {
                for (XWPFTable table : document.getTables()) {
                    for (XWPFTableRow row : table.getRows()) {
                        for (XWPFTableCell cell : row.getTableCells()) {
                            letters += cell.getText().length();
                        }
                    }
                }
            }
        }
        return letters;
    }

    private static long fastexcel(List<SourceFile> files) throws IOException {
        long letters = 0;
        for (SourceFile file : files) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file.content()))) {
                for (Sheet sheet : workbook.getSheets().toList()) {
                    try (Stream<Row> rows = sheet.openStream()) {
                        letters += rows.flatMap(Row::stream)
                                .mapToLong(ReadBenchmark::letters)
                                .sum();
                    }
                }
            }
        }
        return letters;
    }

    private static long letters(Cell cell) {
        return cell == null ? 0 : cell.getText().length();
    }

    private static SourceFile text(int document) {
        StringBuilder blocks = new StringBuilder();
        for (int target = 0; target < TARGETS; target++) {
            blocks.append(WordDocument.paragraph(WordDocument.text(FONT, "项目绩效目标表")));
            StringBuilder rows =
                    new StringBuilder("<w:tblGrid>" + "<w:gridCol w:w=\"1200\"/>".repeat(8) + "</w:tblGrid>");
            for (List<String> row : rows(document, target)) {
                StringBuilder cells = new StringBuilder();
                for (int column = 0; column < row.size(); column++) {
                    String span = row.size() == 2 && column == 1 ? "<w:gridSpan w:val=\"7\"/>" : "";
                    String merge = row.size() > 2 && column == 0 ? "<w:vMerge w:val=\"restart\"/>" : "";
                    cells.append(WordDocument.cellOf(
                            "<w:tcW w:w=\"1200\" w:type=\"dxa\"/>" + span + merge + "<w:vAlign w:val=\"center\"/>",
                            WordDocument.paragraph(
                                    "<w:pPr><w:jc w:val=\"center\"/></w:pPr>",
                                    WordDocument.text(FONT, row.get(column)))));
                }
                rows.append(WordDocument.rowOf("<w:trHeight w:val=\"454\"/>", cells.toString()));
            }
            blocks.append(WordDocument.table(rows.toString()));
        }
        return WordDocument.of(blocks.toString()).file();
    }

    private static SourceFile sheet(int document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Mubiao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("目标表");
            int line = 0;
            for (int target = 0; target < TARGETS; target++) {
                for (List<String> row : rows(document, target)) {
                    for (int column = 0; column < row.size(); column++) {
                        cell(sheet, line, column, row.get(column));
                    }
                    if (row.size() == 2) {
                        sheet.range(line, 1, line, 7).merge();
                    }
                    line++;
                }
                line += 3;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SourceFile("test.xlsx", bytes.toByteArray());
    }

    private static void cell(Worksheet sheet, int line, int column, String text) {
        if (text.chars().allMatch(Character::isDigit)) {
            sheet.value(line, column, Integer.parseInt(text));
            sheet.style(line, column).format("#,##0.00").set();
        } else {
            sheet.value(line, column, text);
        }
    }

    private static List<List<String>> rows(int document, int target) {
        String project = "第" + document + "批第" + target + "号道路养护项目";
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目名称", project));
        rows.add(List.of("实施单位", "某某县交通运输局第" + target + "管理站"));
        rows.add(List.of("年度资金总额", String.valueOf(10_000 + 100 * target + document)));
        rows.add(List.of("总体目标", "完成" + project + "的日常养护，优良中等路率达到" + (80 + target % 20) + "%，群众出行安全便捷。"));
        rows.add(List.of("一级指标", "二级指标", "三级指标", "性质", "指标值", "度量单位", "权重", "备注"));
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            String value = String.valueOf(target + indicator);
            rows.add(List.of("产出指标", "数量指标", project + "里程" + indicator, "≥", value, "公里", "9", "按月统计"));
        }
        return rows;
    }
}
