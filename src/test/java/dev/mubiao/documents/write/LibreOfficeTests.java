package dev.mubiao.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.templates.TemplateDocuments;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.documents.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program opens what is written: all files are converted by LibreOffice in one run. */
class LibreOfficeTests {

    @TempDir
    Path folder;

    @Test
    void everyDocumentIsOpenedWithAllThatItSays() throws IOException, InterruptedException {
        LibreOffice office = new LibreOffice(folder);
        List<Path> files = new ArrayList<>();
        List<PrintedTarget> targets = new ArrayList<>();
        for (FilledForms.Filled filled : FilledForms.all()) {
            PrintedTarget target = Written.target(filled);
            for (DocumentWriter writer : List.of(new DocxWriter(), new XlsxWriter())) {
                Path file = folder.resolve(files.size() + "." + writer.format().word());
                Files.write(file, Written.write(writer, List.of(target)));
                files.add(file);
                targets.add(target);
            }
        }
        List<TemplateDocuments.Filled> templates = TemplateDocuments.all();
        for (int i = 0; i < templates.size(); i++) {
            Path file = folder.resolve(
                    "template" + i + "." + templates.get(i).format().word());
            Files.write(file, templates.get(i).content());
            files.add(file);
        }
        office.convert("pdf", files);
        for (int i = 0; i < templates.size(); i++) {
            Path pdf = folder.resolve("template" + i + ".pdf");
            assertThat(pdf).as(templates.get(i).toString()).exists();
            try (PDDocument opened = Loader.loadPDF(pdf.toFile())) {
                assertThat(opened.getNumberOfPages()).isGreaterThanOrEqualTo(2);
                assertThat(new PDFTextStripper().getText(opened).replaceAll("\\s", ""))
                        .as(templates.get(i).toString())
                        .contains(templates.get(i).texts())
                        .doesNotContain("{{");
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            Path pdf = folder.resolve(i + ".pdf");
            assertThat(pdf).as("%s", files.get(i)).exists();
            try (PDDocument opened = Loader.loadPDF(pdf.toFile())) {
                String text = new PDFTextStripper().getText(opened).replaceAll("\\s", "");
                assertThat(text)
                        .as("%s", files.get(i))
                        .contains(targets.get(i).print().title().replaceAll("\\s", ""));
                boolean across = opened.getPage(0).getMediaBox().getWidth()
                        > opened.getPage(0).getMediaBox().getHeight();
                assertThat(across)
                        .isEqualTo(targets.get(i).form().kind().name().equals("DEPARTMENT")
                                && targets.get(i).form().narrative() == null);
                if (targets.get(i).form().indicators() != null) {
                    // The head of the indicators stands on every page with indicators.
                    String head =
                            targets.get(i).form().indicators().columns().get(0).label();
                    assertThat(text.split(head, -1).length - 1)
                            .as("%s", files.get(i))
                            .isGreaterThanOrEqualTo(opened.getNumberOfPages());
                }
            }
        }
    }
}
