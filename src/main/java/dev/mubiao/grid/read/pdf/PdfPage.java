package dev.mubiao.grid.read.pdf;

import dev.mubiao.grid.ReadLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What stands on one page: tables with their texts, and the lines between them. */
final class PdfPage {

    private static final Pattern NUMBER = Pattern.compile(
            "[-–—－·\\s]*+(?:第\\s*+)?[0-9]{1,4}(?:\\s*+页)?(?:[\\s,，/]*+(?:共\\s*+)?[0-9]{1,4}\\s*+页?)?[-–—－·\\s]*+");

    /** The share of the page above and below in which its number stands. */
    private static final double NUMBER_STANDS_IN = 0.1;

    private final int number;
    private final double width;
    private final double height;
    private final int images;
    private final int letters;
    private final List<PdfTable> tables;
    private final List<TextLine> lines;

    /** @param number of the page, from 1 */
    PdfPage(PDDocument document, int number, ReadLimits limits) throws IOException {
        this.number = number;
        PDPage page = document.getPage(number - 1);
        PageSpace space = new PageSpace(page);
        width = space.width();
        height = space.height();
        PageContent drawn = new PageContent(page);
        images = drawn.images();
        List<Glyph> glyphs = drawn.glyphs();
        letters = (int) glyphs.stream().filter(glyph -> !glyph.isBlank()).count();
        tables = new TableFinder(number, limits).tables(drawn.rulings());
        List<Glyph> between = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            cell(glyph).ifPresentOrElse(cell -> cell.add(glyph), () -> between.add(glyph));
        }
        lines = TextLine.of(between).stream().filter(line -> !isNumber(line)).toList();
    }

    int number() {
        return number;
    }

    double height() {
        return height;
    }

    int images() {
        return images;
    }

    /** How many letters are seen. */
    int letters() {
        return letters;
    }

    /** Tables with a text, from top to bottom. */
    List<PdfTable> tables() {
        return tables.stream()
                .filter(table -> table.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    /** Outside of tables, from top to bottom, without the number of the page. */
    List<TextLine> lines() {
        return lines;
    }

    /** Whether a line stands in the middle between empty sides. */
    boolean isCentred(TextLine line) {
        double before = line.left();
        double behind = width - line.right();
        return Math.abs(before - behind) < width * 0.04 && before > width * 0.15;
    }

    /** Tables may stand within others. */
    private Optional<PdfCell> cell(Glyph glyph) {
        return tables.stream()
                .filter(table -> table.holds(glyph.centre(), glyph.middle()))
                .min(Comparator.comparingDouble(
                        table -> (table.right() - table.left()) * (table.bottom() - table.top())))
                .flatMap(table -> table.cell(glyph.centre(), glyph.middle()));
    }

    private boolean isNumber(TextLine line) {
        double margin = height * NUMBER_STANDS_IN;
        boolean aside = line.baseline() < margin || line.baseline() > height - margin;
        return aside && NUMBER.matcher(line.text()).matches();
    }
}
