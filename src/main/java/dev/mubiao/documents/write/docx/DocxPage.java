package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.layout.Alignment;
import dev.mubiao.documents.write.layout.LayoutTable;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.layout.TextSection;
import dev.mubiao.documents.write.layout.TypeSetting;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Writes one target at the end of a document. */
final class DocxPage {

    private final CTBody body;
    private final PageLayout layout;
    private final TypeSetting type;

    DocxPage(CTBody body, PageLayout layout) {
        this.body = body;
        this.layout = layout;
        this.type = layout.page().type();
    }

    void write() {
        DocxText.write(body::addNewP, layout.title(), Alignment.CENTER, DocxStyles.TITLE, type);
        lines(layout.above());
        boolean apart = true;
        for (LayoutTable table : layout.tables()) {
            if (!apart) {
                // Two tables without a paragraph between them are one for Word, and its head is no first row then.
                DocxText.spacer(body.addNewP());
            }
            new DocxTable(body.addNewTbl(), layout.page()).write(table);
            lines(table.below());
            apart = !table.below().isEmpty();
        }
        lines(layout.below());
        layout.sections().forEach(this::section);
    }

    private void lines(List<PageLine> lines) {
        lines.forEach(line -> DocxText.write(body::addNewP, line.text(), line.alignment(), DocxStyles.TEXT, type));
    }

    private void section(TextSection section) {
        String style = section.level() == 1 ? DocxStyles.PART : DocxStyles.ITEM;
        DocxText.write(body::addNewP, section.heading(), Alignment.START, style, type);
        section.paragraphs()
                .forEach(text -> DocxText.write(body::addNewP, text, Alignment.START, DocxStyles.TEXT, type));
    }
}
