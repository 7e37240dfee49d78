package dev.mubiao.documents.write.xlsx;

import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.layout.InputHints;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** Writes workbooks: a sheet for each target, or table of several. Texts are texts, whatever they begin with: no cell is a formula. */
@Component
public class XlsxWriter implements DocumentWriter {

    /** Custom property that tells which targets a workbook holds. */
    public static final String ORIGIN = "mubiao";

    private static final String LISTS = "lists";

    @Override
    public WrittenFormat format() {
        return WrittenFormat.XLSX;
    }

    /** An empty form to be filled in: labels are locked, and the cells offer what may be chosen. */
    public void writeEmpty(PrintedTarget form, InputHints hints, OutputStream out) throws IOException {
        Workbook workbook = workbook(List.of(form), out);
        PageLayout layout = PageLayout.of(List.of(form));
        Worksheet sheet = workbook.newWorksheet(new SheetNames().next(form.name()));
        Worksheet lists = workbook.newWorksheet(LISTS);
        lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
        XlsxForm cells = new XlsxForm(sheet, lists, hints);
        new XlsxSheet(sheet, layout, cells).write();
        cells.protect();
        workbook.finish();
    }

    @Override
    public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException {
        Workbook workbook = workbook(targets, out);
        SheetNames names = new SheetNames();
        int written = 0;
        for (List<PrintedTarget> page : PrintedTarget.pages(targets)) {
            PrintedTarget first = page.get(0);
            Worksheet sheet = workbook.newWorksheet(names.next(
                    page.size() == 1 ? first.name() : first.form().name().zh()));
            new XlsxSheet(sheet, PageLayout.of(page), null).write();
            sheet.finish();
            written += page.size();
            progress.at(written);
        }
        workbook.finish();
    }

    /** One sheet that is no target. */
    public void write(PageLayout page, String sheetName, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Mubiao", "1.0");
        workbook.setGlobalDefaultFont(Typeface.TEXT, Typeface.TEXT_SIZE / 2.0);
        workbook.properties().setTitle(page.title());
        new XlsxSheet(workbook.newWorksheet(new SheetNames().next(sheetName)), page, null).write();
        workbook.finish();
    }

    private static Workbook workbook(List<PrintedTarget> targets, OutputStream out) {
        Workbook workbook = new Workbook(out, "Mubiao", "1.0");
        workbook.setGlobalDefaultFont(Typeface.TEXT, Typeface.TEXT_SIZE / 2.0);
        describe(workbook, targets);
        return workbook;
    }

    private static void describe(Workbook workbook, List<PrintedTarget> targets) {
        workbook.properties().setTitle(PrintedTarget.title(targets));
        String origins = targets.stream()
                .map(PrintedTarget::origin)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!origins.isEmpty()) {
            workbook.properties().setTextProperty(ORIGIN, origins);
        }
    }
}
