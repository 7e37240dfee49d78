package dev.mubiao.grid.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** Archives and XML of unknown origin. */
class SafePartsTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void noMoreIsUnpackedThanAllowed() throws IOException {
        GridBuilder document =
                new GridBuilder("大.docx", DocumentFormat.DOCX, new ReadLimits(1_000, 3_000_000, 1, 1, 1, 1));
        byte[] packed = zip(StandardCharsets.UTF_8, "零.bin", new byte[2_000_000]);
        assertThat(packed.length).isLessThan(10_000);
        try (BoundedZip zip = document.unpack(new SourceFile("大.docx", packed))) {
            InputStream first = zip.part("零.bin").orElseThrow();
            assertThat(first.readAllBytes()).hasSize(2_000_000);
            InputStream second = zip.part("零.bin").orElseThrow();
            assertThatThrownBy(second::readAllBytes)
                    .isInstanceOf(Unreadable.class)
                    .hasMessageContaining("UNPACKED_TOO_LARGE");
        }
    }

    @Test
    void namesAreReadInEitherEncodingAndFoundHoweverTheyAreWritten() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            GridBuilder document = new GridBuilder("包.zip", DocumentFormat.ZIP, ReadLimits.STANDARD);
            byte[] packed = zip(charset, "绩效\\Word.DOCX", new byte[] {7});
            try (BoundedZip zip = document.unpack(new SourceFile("包.zip", packed))) {
                assertThat(zip.names()).containsExactly("绩效/Word.DOCX");
                assertThat(zip.part("绩效/word.docx")).isPresent();
                assertThat(zip.part("绩效/excel.xlsx")).isEmpty();
            }
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> xml(
                        "<?xml version='1.0'?><!-- --><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hosts'>]><a>&b;</a>"))
                .isInstanceOfSatisfying(Unreadable.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Unreadable.Reason.DOCUMENT_TYPE);
                    assertThat(refused.arguments()).hasToString("[word/document.xml]");
                });
    }

    @Test
    void aReaderStandsAtTheRootAndJoinsTexts() throws IOException, XMLStreamException {
        XMLStreamReader reader = xml("<?xml version='1.0'?><a>1&lt;<![CDATA[2]]>&#x4e2d;</a>");
        assertThat(reader.getLocalName()).isEqualTo("a");
        assertThat(reader.getElementText()).isEqualTo("1<2中");
    }

    @Test
    void anUndeclaredEntityIsAnError() {
        assertThatThrownBy(() -> xml("<a>&b;</a>").getElementText()).isInstanceOf(XMLStreamException.class);
    }

    private static XMLStreamReader xml(String text) throws IOException, XMLStreamException {
        return SafeXml.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "word/document.xml");
    }

    private static byte[] zip(Charset names, String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
