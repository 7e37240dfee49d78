package dev.mubiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.mubiao.platform.AuditedEvent;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class AuditTextsTests {

    @Test
    void everyKindOfEventHasANameInBothLanguages() {
        List<JavaClass> events = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.mubiao").stream()
                        .filter(type -> type.isAssignableTo(AuditedEvent.class) && !type.isInterface())
                        .toList();
        assertThat(events).hasSizeGreaterThan(5);
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("messages/audit", locale);
            assertThat(events)
                    .allSatisfy(event -> assertThat(texts.containsKey("audit.event." + event.getSimpleName()))
                            .as(event.getSimpleName())
                            .isTrue());
        }
    }
}
