package dev.mubiao.documents.write.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.targets.content.TargetDocument;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.FilledTarget;
import dev.mubiao.testing.SheetBuilder;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonWriterTests {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldIsThere(FilledForms.Filled filled) throws IOException {
        JsonNode written = MAPPER.readTree(Written.write(new JsonWriter(), filled));
        JsonNode expected =
                MAPPER.readTree(MAPPER.writeValueAsBytes(TargetDocument.of(filled.content(), filled.variant())));
        assertThat(written.get("mubiao").asInt()).isEqualTo(1);
        assertThat(written.get("targets")).hasSize(1);
        expected.fields()
                .forEachRemaining(
                        property -> assertThat(written.at("/targets/0").get(property.getKey()))
                                .as(property.getKey())
                                .isEqualTo(property.getValue()));
    }

    @Test
    void whatCouldNotBeReadIsWrittenAsItStands() throws IOException {
        PrintedTarget target = new PrintedTarget(
                Written.UNIT, SheetBuilder.aSheet("lukou-2026").variant(), FilledTarget.content(), null);
        JsonNode written = MAPPER.readTree(Written.write(new JsonWriter(), List.of(target)))
                .at("/targets/0");
        assertThat(written.has("origin")).isFalse();
        JsonNode texts = written.get("as_written");
        assertThat(texts).hasSize(5);
        assertThat(texts.get("/sources/1/amount_yuan").asText()).isEqualTo("约两万");
        assertThat(texts.get("/spending_plan/1/percent").asText()).isEqualTo("一半");
        assertThat(texts.get("/indicators/1/weight").asText()).isEqualTo("六十分");
        assertThat(texts.get("/indicators/1/core").asText()).isEqualTo("也许");
        assertThat(texts.get("/year").asText()).isEqualTo("明年");
        assertThat(written.at("/sources/1/amount_yuan").isNull()).isTrue();
    }
}
