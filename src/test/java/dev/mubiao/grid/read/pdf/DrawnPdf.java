package dev.mubiao.grid.read.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws pages for tests; places are in points from the upper left corner of an A4 page. */
final class DrawnPdf {

    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final int SIZE = 10;

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final List<PDPageContentStream> open = new ArrayList<>();

    DrawnPdf page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        open.add(new PDPageContentStream(document, page));
        return this;
    }

    /** A page that lies on its side in the file and is turned to be read. */
    DrawnPdf turnedPage() throws IOException {
        PDPage page = new PDPage(new PDRectangle(HEIGHT, PDRectangle.A4.getWidth()));
        page.setRotation(90);
        document.addPage(page);
        PDPageContentStream content = new PDPageContentStream(document, page);
        content.transform(new Matrix(0, 1, -1, 0, HEIGHT, 0));
        open.add(content);
        return this;
    }

    DrawnPdf line(double x1, double y1, double x2, double y2) throws IOException {
        at().moveTo((float) x1, HEIGHT - (float) y1);
        at().lineTo((float) x2, HEIGHT - (float) y2);
        at().stroke();
        return this;
    }

    DrawnPdf across(double left, double y, double right) throws IOException {
        return line(left, y, right, y);
    }

    DrawnPdf down(double x, double top, double bottom) throws IOException {
        return line(x, top, x, bottom);
    }

    DrawnPdf box(double left, double top, double right, double bottom) throws IOException {
        at().addRect((float) left, HEIGHT - (float) bottom, (float) (right - left), (float) (bottom - top));
        at().stroke();
        return this;
    }

    DrawnPdf grid(double left, double top, int rows, int columns, double width, double height) throws IOException {
        for (int i = 0; i <= rows; i++) {
            across(left, top + i * height, left + columns * width);
        }
        for (int i = 0; i <= columns; i++) {
            down(left + i * width, top, top + rows * height);
        }
        return this;
    }

    DrawnPdf bar(double left, double top, double width, double height) throws IOException {
        at().addRect((float) left, HEIGHT - (float) (top + height), (float) width, (float) height);
        at().fill();
        return this;
    }

    DrawnPdf white() throws IOException {
        at().setStrokingColor(Color.WHITE);
        return this;
    }

    DrawnPdf cut(double left, double top, double width, double height) throws IOException {
        at().addRect((float) left, HEIGHT - (float) (top + height), (float) width, (float) height);
        at().clip();
        return this;
    }

    DrawnPdf text(double x, double baseline, String text) throws IOException {
        return text(x, baseline, SIZE, text);
    }

    DrawnPdf text(double x, double baseline, int size, String text) throws IOException {
        at().beginText();
        at().setFont(font, size);
        at().newLineAtOffset((float) x, HEIGHT - (float) baseline);
        at().showText(text);
        at().endText();
        return this;
    }

    /** A text in each of the cells that are 100 wide from 50 on. */
    DrawnPdf row(double baseline, String... texts) throws IOException {
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                text(56 + 100.0 * i, baseline, texts[i]);
            }
        }
        return this;
    }

    DrawnPdf picture() throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        at().drawImage(LosslessFactory.createFromImage(document, image), 0, 0, PDRectangle.A4.getWidth(), HEIGHT);
        return this;
    }

    DrawnPdf hidden() throws IOException {
        at().setRenderingMode(RenderingMode.NEITHER);
        return this;
    }

    byte[] content() throws IOException {
        for (PDPageContentStream page : open) {
            page.close();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        document.save(content);
        document.close();
        return content.toByteArray();
    }

    byte[] locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        return content();
    }

    private PDPageContentStream at() {
        return open.get(open.size() - 1);
    }
}
