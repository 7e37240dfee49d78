package dev.mubiao.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDecodingTests {

    private static final String TEXT = "2027-01-01\t休\t元旦\n2027-01-02\t休\t元旦\n";

    @Test
    void theEncodingsOfOfficesAreRecognised() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE)) {
            assertThat(TextDecoding.decode(TEXT.getBytes(charset)))
                    .as(charset.name())
                    .contains(TEXT);
        }
    }

    @Test
    void theMarkAtTheBeginningIsNoText() {
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .contains(TEXT);
        assertThat(TextDecoding.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)))
                .contains(TEXT);
    }

    @Test
    void whatIsInNoneOfThemIsNoText() {
        assertThat(TextDecoding.decode(new byte[] {(byte) 0x89, (byte) 0xFF, (byte) 0xFF, 0x0A}))
                .isEmpty();
    }
}
