package dev.mubiao.documents.write.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.mubiao.documents.write.PrintedTarget;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What the library that draws PDF takes for pages that are ready: what a benchmark compares the writer with. */
public final class BarePdf {

    private BarePdf() {}

    /** The pages as the library wants them. */
    public static String pages(List<PrintedTarget> targets) {
        return PrintHtml.of(targets);
    }

    public static void write(String pages, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(pages, null);
        builder.toStream(out);
        builder.run();
    }
}
