package dev.mubiao.documents.write;

import dev.mubiao.testing.FilledForms;
import dev.mubiao.uikit.PrintedCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What tests of all writers use. */
public final class Written {

    public static final String UNIT = "青禾县第二中学";

    private Written() {}

    public static PrintedTarget target(FilledForms.Filled filled) {
        return new PrintedTarget(
                UNIT,
                filled.variant(),
                filled.content(),
                "id=7;form=" + filled.form().id());
    }

    public static byte[] write(DocumentWriter writer, List<PrintedTarget> targets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(targets, out, WritingProgress.UNSEEN);
        return out.toByteArray();
    }

    public static byte[] write(DocumentWriter writer, FilledForms.Filled filled) throws IOException {
        return write(writer, List.of(target(filled)));
    }

    /** The texts of the print in the places of its grid; a place that a cell covers is empty but for its first one. */
    public static List<List<String>> grid(PrintedTarget target) {
        int columns = target.form().columns();
        List<List<PrintedCell>> rows = target.print().table().rows();
        List<List<String>> grid = new ArrayList<>();
        int[] covered = new int[columns];
        for (List<PrintedCell> row : rows) {
            List<String> texts = new ArrayList<>();
            int next = 0;
            while (texts.size() < columns) {
                if (covered[texts.size()] > 0) {
                    covered[texts.size()]--;
                    texts.add("");
                } else {
                    PrintedCell cell = row.get(next++);
                    for (int i = 0; i < cell.columns(); i++) {
                        covered[texts.size()] = cell.rows() - 1;
                        texts.add(i == 0 ? cell.text().strip() : "");
                    }
                }
            }
            grid.add(texts);
        }
        return grid;
    }
}
