package dev.mubiao.formmaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.versions.FormVersion;
import dev.mubiao.forms.versions.FormVersion.Step;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FormTrialTests {

    @Test
    void aFileIsReadWithTheVersionThatIsTried() {
        FormFiles.FormFile file = new FormFiles().files().get(0);
        String id = file.definition().id();
        Actor by = new Actor(new PersonId(UUID.randomUUID()), "one", "甲", Set.of());
        FormAdministration administration = mock(FormAdministration.class);
        when(administration.find(by, id, 2))
                .thenReturn(FormVersion.draft(id, 2, file.yaml(), new Step("甲", Instant.EPOCH)));
        AtomicReference<FormDefinition> read = new AtomicReference<>();
        FormTrial trial = new FormTrial(administration, (form, name, bytes) -> {
            read.set(form);
            return DocumentReadingResult.NOTHING;
        });

        assertThat(trial.of(by, id, 2, "表.json", new byte[0]).recognised()).isEmpty();

        assertThat(read.get()).isEqualTo(file.definition().withVersion(2));
    }
}
