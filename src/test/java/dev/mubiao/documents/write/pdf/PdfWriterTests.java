package dev.mubiao.documents.write.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.testing.FilledForms;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTests {

    private static final int SHORT = 4;

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void allThatIsPrintedCanBeSelectedAsText(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        try (PDDocument pdf = Loader.loadPDF(Written.write(new PdfWriter(), filled))) {
            String text = new PDFTextStripper().getText(pdf);
            List<String> printed = new ArrayList<>();
            printed.add(target.print().title());
            target.print().above().forEach(line -> printed.add(line.text()));
            target.print().table().rows().forEach(row -> row.forEach(cell -> printed.add(cell.text())));
            target.print().below().forEach(line -> printed.add(line.text()));
            target.print().sections().forEach(section -> {
                printed.add(section.heading());
                section.paragraphs().forEach(paragraph -> printed.add(paragraph.text()));
            });
            Map<Integer, Long> shown = characters(text);
            characters(String.join("", printed))
                    .forEach((character, times) -> assertThat(shown)
                            .as(Character.toString(character))
                            .hasEntrySatisfying(
                                    character, found -> assertThat(found).isGreaterThanOrEqualTo(times)));
            // Lines of neighbouring cells alternate in the order of the page; a short text is whole there.
            String bare = text.replaceAll("\\s", "");
            assertThat(printed)
                    .map(each -> each.replaceAll("\\s", ""))
                    .filteredOn(each -> each.length() <= SHORT)
                    .allMatch(bare::contains);
        }
    }

    @Test
    void theDocumentIsTaggedAndSaysItsTitleAndLanguage() throws IOException {
        FilledForms.Filled filled = FilledForms.all().get(0);
        try (PDDocument pdf = Loader.loadPDF(Written.write(new PdfWriter(), filled))) {
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(Written.target(filled).title());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            String tags = pdf.getDocumentCatalog().getStructureTreeRoot().getK().toString();
            assertThat(tags).isNotEmpty();
            assertThat(tagNames(pdf)).contains("Table", "TR", "TH", "TD", "H1");
        }
    }

    /** Somebody copied them out of another PDF. */
    @Test
    void radicalsAreShownAsTheCharactersThatTheyLookLike() throws IOException {
        FilledForms.Filled filled = FilledForms.all().get(0);
        PrintedTarget target = new PrintedTarget(
                Written.UNIT,
                filled.variant(),
                filled.content().withGoals(new TargetContent.Goals(List.of("⼀年⼈均⻅效"), List.of(), List.of(), List.of())),
                null);
        try (PDDocument pdf = Loader.loadPDF(Written.write(new PdfWriter(), List.of(target)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("一年人均见效");
        }
    }

    @Test
    void onlyThePartsOfTheTypeThatAreUsedAreEmbedded() throws IOException {
        byte[] written = Written.write(new PdfWriter(), FilledForms.all().get(0));
        assertThat(written).hasSizeLessThan(300_000);
        try (PDDocument pdf = Loader.loadPDF(written)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void aWideFormTurnsItsPagesAndTheHeadIsRepeated() throws IOException {
        List<PrintedTarget> targets = forms().map(Written::target).toList();
        try (PDDocument pdf = Loader.loadPDF(Written.write(new PdfWriter(), targets))) {
            int across = 0;
            for (PDPage page : pdf.getPages()) {
                across += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
            }
            // Filled and empty: more than one page each for the filled one.
            assertThat(across).isGreaterThanOrEqualTo(3);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(targets.size());
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
            int heads = text.split("指标值说明", -1).length - 1;
            assertThat(heads).isEqualTo(across);
        }
    }

    private static List<String> tagNames(PDDocument pdf) throws IOException {
        List<String> names = new ArrayList<>();
        pdf.getDocument().getXrefTable().keySet().forEach(key -> {
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                    && dictionary.getNameAsString(COSName.S) != null) {
                names.add(dictionary.getNameAsString(COSName.S));
            }
        });
        return names;
    }

    private static Map<Integer, Long> characters(String text) {
        return text.chars()
                .filter(character -> !Character.isWhitespace(character))
                .boxed()
                .collect(Collectors.groupingBy(character -> character, Collectors.counting()));
    }
}
