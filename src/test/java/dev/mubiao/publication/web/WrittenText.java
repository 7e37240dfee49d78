package dev.mubiao.publication.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.parser.Parser;

/** All text of a document, of all parts of an office's file. */
final class WrittenText {

    private WrittenText() {}

    static String of(String format, byte[] content) throws IOException {
        return switch (format) {
            case "docx", "xlsx" -> parts(content);
            case "pdf" -> pdf(content);
            default -> new String(content, StandardCharsets.UTF_8);
        };
    }

    private static String parts(byte[] content) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        // Chinese characters are written as numbers.
        return Parser.unescapeEntities(text.toString(), true);
    }

    private static String pdf(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
