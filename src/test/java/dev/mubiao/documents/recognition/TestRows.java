package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.platform.text.TabSeparatedText;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.List;

/** Texts as segments of rows. */
final class TestRows {

    private TestRows() {}

    static List<DocumentSegment> segments(String text, List<FormDefinition> forms) {
        return new DocumentSegmenter(forms)
                .of(TabSeparatedText.ofDocument(text).stream()
                        .map(TestRows::row)
                        .toList());
    }

    static DocumentRow row(TabSeparatedText.Row row) {
        List<SourceCell> cells = new ArrayList<>();
        row.cells().forEach(cell -> cells.add(new SourceCell(cell.line(), cells.size() + 1, cell.text())));
        return new DocumentRow(row.firstLine(), row.lastLine(), cells, cells.size() == 1);
    }
}
