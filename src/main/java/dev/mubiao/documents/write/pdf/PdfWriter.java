package dev.mubiao.documents.write.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.layout.CoverWriter;
import dev.mubiao.documents.write.layout.PageLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/** Writes PDF that can be searched, copied from and read aloud (PDF/UA). It loads nothing from anywhere. */
@Component
public class PdfWriter implements DocumentWriter, CoverWriter {

    static {
        XRLog.setLoggingEnabled(false); // it tells of each font and each page, to the console
    }

    @Override
    public WrittenFormat format() {
        return WrittenFormat.PDF;
    }

    @Override
    public void write(List<PrintedTarget> targets, OutputStream out, WritingProgress progress) throws IOException {
        write(PrintHtml.of(targets), targets.size(), out, progress);
    }

    @Override
    public void write(PageLayout cover, List<PrintedTarget> targets, OutputStream out, WritingProgress progress)
            throws IOException {
        write(PrintHtml.of(cover, targets), targets.size(), out, progress);
    }

    private static void write(String pages, int targets, OutputStream out, WritingProgress progress)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null);
        // Asked for each text, and for each page: both are where the time goes.
        builder.useUnicodeLineBreaker(new LineBreaker(progress));
        builder.usePageSupplier((document, width, height, page, shadow) -> page(document, width, height, progress));
        builder.withProducer("Mubiao");
        builder.withHtmlContent(pages, null);
        builder.toStream(out);
        builder.run();
        progress.at(targets);
    }

    private static PDPage page(PDDocument document, float width, float height, WritingProgress progress) {
        progress.at(0);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }
}
