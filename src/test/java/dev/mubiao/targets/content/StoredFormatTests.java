package dev.mubiao.targets.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.testing.FilledTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/**
 * The bytes that are stored and sent are as they have ever been, however the records are cut: revisions of before keep
 * their SHA-256, and clients of the HTTP API find each property where it was.
 */
class StoredFormatTests {

    private static final FormVariant VARIANT = new Forms(new FormFiles().load())
            .find(FormKey.first("lukou-2026", FormKind.PROJECT))
            .orElseThrow();

    private static final String SHA_256 = "5dabd7abc4317e7633beef0c0062d8068a7fb7768c877c62a180864838f1b91a";

    private final ContentJson json = new ContentJson();

    @Test
    void aStoredContentHasTheBytesAndTheDigestOfBefore() throws IOException {
        String stored = file("filled-content.json");
        assertThat(json.write(FilledTarget.content())).isEqualTo(stored);
        assertThat(ContentJson.sha256(stored)).isEqualTo(SHA_256);
    }

    @Test
    void aContentOfBeforeIsReadAndWrittenAsItWas() throws IOException {
        String stored = file("filled-content.json");
        TargetContent read = json.read(stored);
        assertThat(json.read(json.write(FilledTarget.content()))).isEqualTo(read);
        assertThat(json.write(read)).isEqualTo(stored);
    }

    @Test
    void theApiGivesTheBytesOfBefore() throws IOException {
        ObjectMapper api = Jackson2ObjectMapperBuilder.json().build();
        assertThat(api.writeValueAsString(TargetDocument.of(FilledTarget.content(), VARIANT)))
                .isEqualTo(file("filled-document.json"));
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/targets", name));
    }
}
