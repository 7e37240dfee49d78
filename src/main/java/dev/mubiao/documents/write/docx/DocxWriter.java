package dev.mubiao.documents.write.docx;

import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.layout.CoverWriter;
import dev.mubiao.documents.write.layout.PageLayout;
import dev.mubiao.documents.write.layout.PageSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.springframework.stereotype.Component;

/** Writes Word documents: a section for each target, or table of several, upright or across as its form is wide. */
@Component
public class DocxWriter implements DocumentWriter, CoverWriter {

    /** Custom property that tells which targets a document holds. */
    public static final String ORIGIN = "mubiao";

    private static final String LANGUAGE = "zh-CN";

    @Override
    public WrittenFormat format() {
        return WrittenFormat.DOCX;
    }

    @Override
    public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException {
        write(PrintedTarget.title(targets), null, targets, out, progress);
    }

    @Override
    public void write(PageLayout cover, List<PrintedTarget> targets, OutputStream out, WritingProgress progress)
            throws IOException {
        write(cover.title(), cover, targets, out, progress);
    }

    /** One page that is no target. */
    public void write(PageLayout page, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.writeTo(document, LANGUAGE);
            describe(document, page.title(), List.of());
            CTBody body = document.getDocument().getBody();
            new DocxPage(body, page).write();
            section(
                    body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr(),
                    page.page(),
                    DocxFooter.addTo(document));
            document.write(out);
        }
    }

    private static void write(
            String title,
            @Nullable PageLayout cover,
            List<PrintedTarget> targets,
            OutputStream out,
            WritingProgress progress)
            throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            DocxStyles.writeTo(document, LANGUAGE);
            describe(document, title, targets);
            CTBody body = document.getDocument().getBody();
            String footer = DocxFooter.addTo(document);
            if (cover != null) {
                new DocxPage(body, cover).write();
                section(between(body), cover.page(), footer);
            }
            int written = 0;
            for (List<PrintedTarget> together : PrintedTarget.pages(targets)) {
                PageLayout layout = PageLayout.of(together);
                new DocxPage(body, layout).write();
                written += together.size();
                boolean last = written == targets.size();
                section(
                        last ? body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr() : between(body),
                        layout.page(),
                        footer);
                progress.at(written);
            }
            document.write(out);
        }
    }

    /** A section ends with the paragraph that describes it; it is as low as a paragraph can be. */
    private static CTSectPr between(CTBody body) {
        CTP end = DocxText.spacer(body.addNewP());
        return end.getPPr().addNewSectPr();
    }

    private static void section(CTSectPr section, PageSetup page, String footer) {
        DocxFooter.use(section, footer);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(page.width());
        size.setH(page.height());
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(page.margins().top());
        margins.setBottom(page.margins().bottom());
        margins.setLeft(page.margins().left());
        margins.setRight(page.margins().right());
        margins.setHeader(page.margins().top() / 2);
        margins.setFooter(page.margins().bottom() / 2);
        margins.setGutter(0);
    }

    private static void describe(XWPFDocument document, String title, List<PrintedTarget> targets) {
        POIXMLProperties properties = document.getProperties();
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("Mubiao");
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty(LANGUAGE);
        String origins = targets.stream()
                .map(PrintedTarget::origin)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        if (!origins.isEmpty()) {
            properties.getCustomProperties().addProperty(ORIGIN, origins);
        }
    }
}
