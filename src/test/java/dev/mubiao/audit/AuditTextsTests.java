package dev.mubiao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import dev.mubiao.platform.AuditedEvent;
import dev.mubiao.platform.MessageText;
import dev.mubiao.testing.Texts;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.mubiao", importOptions = ImportOption.DoNotIncludeTests.class)
class AuditTextsTests {

    /** Names of the program, ids, and signs in the place of words. */
    private static final Pattern TERSE =
            Pattern.compile("[•✓✗→←~=]|[A-Z]{2,}_|[A-Z_]{7,}|[0-9a-f]{8}-[0-9a-f]{4}-|\\w+\\.\\w+\\.");

    private static final Pattern ARGUMENTS = Pattern.compile("\\{\\d\\}|[\\p{P}\\s]");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "某某"),
            Map.entry(Object.class, "某某"),
            Map.entry(boolean.class, false),
            Map.entry(int.class, 2026),
            Map.entry(long.class, 3L),
            Map.entry(Instant.class, Instant.parse("2026-03-02T01:00:00Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(UUID.class, UUID.randomUUID()),
            Map.entry(Set.class, Set.of()),
            Map.entry(List.class, List.of()),
            Map.entry(MessageText.class, new MessageText("targets.status.DRAFT")));

    @ArchTest
    static void everyKindOfEventHasANameInBothLanguages(JavaClasses portal) {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("messages/audit", locale);
            assertThat(events(portal))
                    .allSatisfy(event -> assertThat(texts.containsKey("audit.event." + event.getSimpleName()))
                            .as(event.getSimpleName())
                            .isTrue());
        }
    }

    /** Each says what was done; those that are handed their words use the texts of the test below. */
    @ArchTest
    static void everyKindOfEventIsASentenceInBothLanguages(JavaClasses portal) {
        assertThat(events(portal)).allSatisfy(type -> {
            AuditedEvent event = (AuditedEvent) sample(type.reflect());
            assertThat(Texts.chinese(event.words()))
                    .as(type.getSimpleName())
                    .isNotBlank()
                    .doesNotContainPattern(TERSE);
            assertThat(Texts.english(event.words()))
                    .as(type.getSimpleName())
                    .isNotBlank()
                    .doesNotContainPattern(TERSE);
        });
    }

    @Test
    void everyTextOfTheTrailIsMadeOfWords() throws IOException {
        assertThat(texts(""))
                .hasSizeGreaterThan(60)
                .allSatisfy(line ->
                        assertThat(isOfWords(line, "\\p{IsHan}")).as(line).isTrue());
        assertThat(texts("_en"))
                .hasSizeGreaterThan(60)
                .allSatisfy(line ->
                        assertThat(isOfWords(line, "[A-Za-z]{2}")).as(line).isTrue());
    }

    /** Apart from texts that only put others together. */
    private static boolean isOfWords(String line, String word) {
        String text = line.substring(line.indexOf('=') + 1);
        boolean joins = ARGUMENTS.matcher(text).replaceAll("").isEmpty();
        return !TERSE.matcher(text).find()
                && (joins || Pattern.compile(word).matcher(text).find());
    }

    private static List<String> texts(String language) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.filter(file -> file.getFileName().toString().matches("[a-z]+" + language + "\\.properties"))
                    .flatMap(AuditTextsTests::lines)
                    .filter(line -> line.matches("\\w+\\.audit\\..*"))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JavaClass> events(JavaClasses portal) {
        List<JavaClass> events = portal.stream()
                .filter(type -> type.isAssignableTo(AuditedEvent.class) && !type.isInterface())
                .toList();
        assertThat(events).hasSizeGreaterThan(50);
        return events;
    }

    private static Object sample(Class<?> type) {
        if (SAMPLES.containsKey(type)) {
            return SAMPLES.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        assertThat(type).as("a sample of a type that is no record").isRecord();
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> made = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(Arrays.stream(components)
                    .map(component -> sample(component.getType()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
