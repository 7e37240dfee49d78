package dev.mubiao.grid.read.pdf;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.FormatReader;
import dev.mubiao.grid.read.GridBuilder;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads documents of PDF that hold their text. Of a scan it says that it is one. */
public final class PdfReader implements FormatReader {

    private static final int MOST_PAGES = 300;
    private static final String NO_PASSWORD = "";

    // PDFBox has one mapper for the whole program and takes none for a document. This class is used in programs that
    // only read files; what the portal writes brings its fonts along.
    static {
        FontMappers.set(new FallbackFont());
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public void read(SourceFile file, GridBuilder into) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(file.content(), NO_PASSWORD, null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unreadable(Unreadable.Reason.TOO_MANY_PAGES, MOST_PAGES);
            }
            int letters = 0;
            int images = 0;
            PdfBlocks blocks = new PdfBlocks(into);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PdfPage page = new PdfPage(document, number, into.limits());
                letters += page.letters();
                images += page.images();
                blocks.add(page);
            }
            blocks.end();
            if (letters == 0 && images > 0) {
                throw new Unreadable(Unreadable.Reason.SCANNED);
            }
        }
    }
}
