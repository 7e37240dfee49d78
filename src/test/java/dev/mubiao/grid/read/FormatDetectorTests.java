package dev.mubiao.grid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTests {

    @Test
    void archivesAreToldApartByTheirParts() throws IOException {
        assertThat(detect(zip("[Content_Types].xml", "word/document.xml"))).isEqualTo(DocumentFormat.DOCX);
        assertThat(detect(zip("[content_types].XML", "xl/workbook.xml"))).isEqualTo(DocumentFormat.XLSX);
        assertThat(detect(zip("一月.docx", "二月.xlsx"))).isEqualTo(DocumentFormat.ZIP);
        refused(zip("[Content_Types].xml", "xl/workbook.bin"), Reason.OTHER_SHEET_FORMAT, "XLSB");
        refused(zip("[Content_Types].xml", "ppt/presentation.xml"), Reason.OTHER_TEXT_FORMAT, "PowerPoint");
        refused(zip("OFD.xml"), Reason.OTHER_TEXT_FORMAT, "OFD");
        refused(openDocument("application/vnd.oasis.opendocument.spreadsheet"), Reason.OTHER_SHEET_FORMAT, "ODS");
        refused(openDocument("application/vnd.oasis.opendocument.text"), Reason.OTHER_TEXT_FORMAT, "ODT");
    }

    @Test
    void aCutArchiveIsBroken() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        assertThatThrownBy(() -> detect(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Unreadable.class);
    }

    @Test
    void oldOfficeFilesAreToldApartByTheirEntries() throws IOException {
        assertThat(detect(compoundFile("WordDocument"))).isEqualTo(DocumentFormat.DOC);
        assertThat(detect(compoundFile("Workbook"))).isEqualTo(DocumentFormat.XLS);
        refused(compoundFile("EncryptedPackage"), Reason.ENCRYPTED);
        refused(compoundFile("Book"), Reason.OTHER_SHEET_FORMAT, "Excel 95");
        refused(compoundFile("Contents"), Reason.UNKNOWN_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>1</td></tr></table>",
                "\n <!DOCTYPE html><html>",
                "<?xml version='1.0'?><!-- a > b --><!-- --><HTML xmlns='x'>",
                "Version:0.9\r\nStartHTML:00000097\r\n"
            })
    void pagesBeginWithATag(String page) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertThat(detect(page.getBytes(charset))).isEqualTo(DocumentFormat.HTML);
        }
        assertThat(detect(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(DocumentFormat.HTML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "名称,金额\\n甲,1!CSV",
                "名称;金额\\n甲;1,5\\n乙;2!CSV",
                "名称\t金额\\n甲\t\"7,170.00\"\\n乙\t\"1,200.00\"!TEXT",
                "《条例》,第一条\\n没有其他分隔的内容\\n也没有\\n还是没有!TEXT",
                "\"一\\n行\",2\\n\"三\",4!CSV",
                "单独一行,两格!TEXT",
                "甲\t乙,丙\\n丁\t戊,己!TEXT",
                "BMW采购,1\\n奔驰,2!CSV"
            })
    void commaSeparatedIsWhatHasEquallyManyCellsInMostRows(String text, DocumentFormat format) throws IOException {
        byte[] content = text.replace("\\n", "\n").getBytes(Charset.forName("GB18030"));
        assertThat(detect(content)).isEqualTo(format);
    }

    @Test
    void whatCannotBeReadIsCalledByItsName() {
        refused(bytes("{\\rtf1\\ansi}"), Reason.OTHER_TEXT_FORMAT, "RTF");
        refused(bytes("MIME-Version: 1.0\r\n"), Reason.OTHER_TEXT_FORMAT, "MHT");
        refused(bytes("\u0089PNG\r\n\u001a\n"), Reason.PICTURE, "PNG");
        refused(bytes("\u00ff\u00d8\u00ff\u00e0"), Reason.PICTURE, "JPEG");
        refused(bytes("BM1234\0\0\0\0"), Reason.PICTURE, "BMP");
        refused(bytes("Rar!\u001a\u0007"), Reason.OTHER_ARCHIVE, "RAR");
        refused(
                bytes("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"),
                Reason.OTHER_TEXT_FORMAT,
                "Word XML");
        refused(bytes("\u0001\u0002\u0003"), Reason.UNKNOWN_FORMAT);
        refused(bytes(""), Reason.EMPTY);
        refused(bytes(" \r\n\t"), Reason.EMPTY);
    }

    @Test
    void aPdfMayHaveSomethingBeforeIt() throws IOException {
        assertThat(detect(bytes("\r\n%PDF-1.7\n"))).isEqualTo(DocumentFormat.PDF);
    }

    private static void refused(byte[] content, Reason reason, Object... arguments) {
        assertThatThrownBy(() -> detect(content)).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.arguments().toArray()).isEqualTo(arguments);
        });
    }

    /** The name says nothing, or something wrong. */
    private static DocumentFormat detect(byte[] content) throws IOException {
        return FormatDetector.detect(new SourceFile("2026.docx", content));
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] openDocument(String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(bytes(type));
            zip.putNextEntry(new ZipEntry("content.xml"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("<x/>"));
            }
        }
        return out.toByteArray();
    }

    private static byte[] compoundFile(String entry) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
