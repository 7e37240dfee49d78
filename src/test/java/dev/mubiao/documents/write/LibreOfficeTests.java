package dev.mubiao.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.testing.FilledForms;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office program opens what is written: all files are converted by LibreOffice in one run. */
class LibreOfficeTests {

    private static final int MINUTES = 4;

    @TempDir
    Path folder;

    @Test
    void everyDocumentIsOpenedWithAllThatItSays() throws IOException, InterruptedException {
        assumeTrue(installed(), "soffice is not installed: LibreOffice opens nothing here");
        List<String> files = new ArrayList<>();
        List<PrintedTarget> targets = new ArrayList<>();
        for (FilledForms.Filled filled : FilledForms.all()) {
            PrintedTarget target = Written.target(filled);
            for (DocumentWriter writer : List.of(new DocxWriter(), new XlsxWriter())) {
                Path file = folder.resolve(files.size() + "." + writer.format().word());
                Files.write(file, Written.write(writer, List.of(target)));
                files.add(file.toString());
                targets.add(target);
            }
        }
        convert(files);
        for (int i = 0; i < targets.size(); i++) {
            Path pdf = folder.resolve(i + ".pdf");
            assertThat(pdf).as(files.get(i)).exists();
            try (PDDocument opened = Loader.loadPDF(pdf.toFile())) {
                String text = new PDFTextStripper().getText(opened).replaceAll("\\s", "");
                assertThat(text)
                        .as(files.get(i))
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
                            .as(files.get(i))
                            .isGreaterThanOrEqualTo(opened.getNumberOfPages());
                }
            }
        }
    }

    private void convert(List<String> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        command.addAll(files);
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.log").toFile())
                .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.destroyForcibly();
        }
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    }
}
