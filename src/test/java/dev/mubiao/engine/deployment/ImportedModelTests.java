package dev.mubiao.engine.deployment;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.mubiao.bpmn.importer.BpmnImporter;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.testing.ForeignModels;
import dev.mubiao.testing.ForeignModels.Dialect;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the importer, which knows no engine, makes of other tools' files is what the engine reads. */
class ImportedModelTests {

    private final BpmnImporter importer = new BpmnImporter(new ModelScreening());

    static Stream<Dialect> taken() {
        return ForeignModels.all().filter(Dialect::taken);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void keepsTheSchemaOfBpmn(Dialect dialect) {
        byte[] model = importer.read(dialect.file()).model().xml().getBytes(StandardCharsets.UTF_8);

        assertThatCode(() -> Bpmn.validateModel(Bpmn.readModelFromStream(new ByteArrayInputStream(model))))
                .doesNotThrowAnyException();
    }
}
