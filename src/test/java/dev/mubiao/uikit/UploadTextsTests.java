package dev.mubiao.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadTextsTests {

    /** What an upload of one file can say. */
    private static final List<String> SAID = List.of(
            "/dropFiles/one",
            "/addFiles/one",
            "/units/size",
            "/uploading/status/connecting",
            "/uploading/status/processing",
            "/uploading/status/stalled",
            "/uploading/status/held",
            "/uploading/remainingTime/prefix",
            "/uploading/remainingTime/unknown",
            "/uploading/error/serverUnavailable",
            "/uploading/error/unexpectedServerError",
            "/uploading/error/forbidden",
            "/file/retry",
            "/file/start",
            "/file/remove");

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void nothingIsLeftToTheComponentsOwnEnglish() {
        UploadI18N texts = UploadTexts.of(new Div(), "uikit.stop", "uikit.today");
        JsonNode all = new ObjectMapper().valueToTree(texts);
        List<String> missing = new ArrayList<>();
        SAID.forEach(place -> {
            if (all.at(place).isMissingNode() || all.at(place).isNull()) {
                missing.add(place);
            }
        });
        assertThat(missing).isEmpty();
        assertThat(all.at("/uploading/status/processing").textValue()).contains("uikit.upload.processing");
    }
}
