package dev.mubiao.documents.write.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The type of our PDF, Noto Sans SC, which the build puts beside this class. Only the characters used are embedded. */
final class PdfFonts {

    static final String FAMILY = "Noto Sans SC";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final Map<Integer, EmbeddedFont> FONTS = new ConcurrentHashMap<>();

    private PdfFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (int weight : new int[] {REGULAR, BOLD}) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font(weight).file()), FAMILY, weight, FontStyle.NORMAL, true);
        }
    }

    /** The text as the fonts can draw it: they have no ticked boxes, but filled ones, and one tick. */
    static String drawable(String text) {
        String boxes = text.replaceAll("[☑☒]", "■").replace('☐', '□').replaceAll("[✓✔]", "√");
        return font(BOLD).drawable(font(REGULAR).drawable(boxes));
    }

    /** Read once: each has ten megabytes. */
    private static EmbeddedFont font(int weight) {
        return FONTS.computeIfAbsent(weight, wanted -> {
            String name = wanted == BOLD ? "NotoSansSC_700Bold.ttf" : "NotoSansSC_400Regular.ttf";
            try (InputStream font = PdfFonts.class.getResourceAsStream(name)) {
                if (font == null) {
                    throw new IllegalStateException(name + " is missing: it is copied by 'npm run build' in frontend");
                }
                return EmbeddedFont.of(font.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
