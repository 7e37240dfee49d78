package dev.mubiao.grid.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes values into cells of a workbook in the style that its office gave them. A text is a text whatever it begins with,
 * and never a formula.
 */
final class FilledCells {

    private static final String GENERAL = "General";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final List<XSSFCell> filled = new ArrayList<>();

    FilledCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** What was filled since it was asked the last time. */
    List<XSSFCell> filled() {
        List<XSSFCell> since = List.copyOf(filled);
        filled.clear();
        return since;
    }

    /** @param format where the office says none */
    void number(XSSFCell cell, BigDecimal number, String format) {
        cell.setCellValue(number.doubleValue());
        if (GENERAL.equals(cell.getCellStyle().getDataFormatString()) && !format.isEmpty()) {
            style(cell, format, style -> {
                style.setDataFormat(workbook.createDataFormat().getFormat(format));
                return style;
            });
        }
        filled.add(cell);
    }

    void text(XSSFCell cell, List<Placeholders.Found> found, Function<String, String> texts) {
        XSSFRichTextString written = replaced(cell.getRichStringCellValue(), found, texts);
        cell.setCellValue(written);
        if (written.getString().indexOf('\n') >= 0 && !cell.getCellStyle().getWrapText()) {
            style(cell, "\n", style -> {
                style.setWrapText(true);
                return style;
            });
        }
        filled.add(cell);
    }

    private void style(XSSFCell cell, String change, UnaryOperator<XSSFCellStyle> changed) {
        CellStyle own = cell.getCellStyle();
        cell.setCellStyle(made.computeIfAbsent(own.getIndex() + " " + change, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(own);
            return changed.apply(style);
        }));
    }

    /** Each part in the type that it had; a placeholder in that of its first brace. */
    private static XSSFRichTextString replaced(
            XSSFRichTextString old, List<Placeholders.Found> found, Function<String, String> texts) {
        String text = old.getString();
        XSSFRichTextString written = new XSSFRichTextString();
        int runs = old.numFormattingRuns();
        if (runs == 0) {
            written.setString(part(text, 0, text.length(), found, texts));
            return written;
        }
        for (int run = 0; run < runs; run++) {
            int start = old.getIndexOfFormattingRun(run);
            String part = part(text, start, start + old.getLengthOfFormattingRun(run), found, texts);
            if (!part.isEmpty()) {
                written.append(part, old.getFontOfFormattingRun(run));
            }
        }
        return written;
    }

    private static String part(
            String text, int start, int end, List<Placeholders.Found> found, Function<String, String> texts) {
        StringBuilder part = new StringBuilder();
        int at = start;
        for (Placeholders.Found each : found) {
            if (each.end() <= start || each.start() >= end) {
                continue;
            }
            if (each.start() >= start) {
                part.append(text, at, each.start()).append(texts.apply(each.name()));
            }
            at = Math.min(end, each.end());
        }
        return part.append(text, at, end).toString();
    }
}
