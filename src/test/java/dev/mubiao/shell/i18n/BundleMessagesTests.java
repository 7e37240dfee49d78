package dev.mubiao.shell.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.platform.LocalizedText;
import dev.mubiao.platform.MessageText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class BundleMessagesTests {

    private static final int MOST_ARGUMENTS = 10;
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    MessageSource messages;

    @BeforeEach
    void read() throws IOException {
        messages = new MessagesConfiguration().messageSource();
    }

    @Test
    void whatHasNoNameIsCalledSo() {
        Object[] nothing = {"", "某人", "今天"};
        assertThat(messages.getMessage("approval.conflict.changed", nothing, Locale.SIMPLIFIED_CHINESE))
                .contains("“（未命名）”", "某人");
        assertThat(messages.getMessage("approval.conflict.changed", nothing, Locale.ENGLISH))
                .startsWith("\"(unnamed)\"");
    }

    @Test
    void aNameIsLeftAsItIs() {
        Object[] named = {"{1} '教室' 修缮", "某人", "今天"};
        assertThat(messages.getMessage("approval.conflict.changed", named, Locale.ENGLISH))
                .startsWith("\"{1} '教室' 修缮\" was changed by 某人");
    }

    @Test
    void whatIsStoredInBothLanguagesIsSaidInThatOfTheTextHoweverDeep() {
        LocalizedText name = locale -> locale.equals(Locale.ENGLISH) ? "form" : "表式";
        Object[] nested = {new MessageText("approval.conflict.changed", List.of(name, "a", "b")), "c", name};
        assertThat(messages.getMessage("approval.conflict.changed", nested, Locale.ENGLISH))
                .contains("\"form\"")
                .doesNotContain("表式");
        assertThat(messages.getMessage("approval.conflict.changed", nested, Locale.SIMPLIFIED_CHINESE))
                .contains("“表式”")
                .doesNotContain("form");
    }

    @Test
    void numbersAreWrittenAsElsewhere() {
        Object[] number = {new BigDecimal("12345.5"), "b", "c"};
        assertThat(messages.getMessage("approval.conflict.changed", number, Locale.ENGLISH))
                .startsWith("\"12,345.5\"");
    }

    @Test
    void noTextOfAnyBundleIsLeftWithEmptyQuotationMarks() throws IOException {
        Object[] nothing = new Object[MOST_ARGUMENTS];
        Arrays.fill(nothing, "");
        List<String> faults = new ArrayList<>();
        int asked = 0;
        for (String key : keys()) {
            for (Locale language : LANGUAGES) {
                String text;
                try {
                    text = messages.getMessage(key, nothing, language);
                } catch (IllegalArgumentException takesNumbers) {
                    // A choice by an amount, which is no name.
                    continue;
                }
                asked++;
                if (text.contains("“”") || text.contains("\"\"")) {
                    faults.add(key + " " + text);
                }
            }
        }
        assertThat(asked).isGreaterThan(1000);
        assertThat(faults).isEmpty();
    }

    private static List<String> keys() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            return files.flatMap(file -> {
                        Properties bundle = new Properties();
                        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                            bundle.load(reader);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                        return bundle.stringPropertyNames().stream();
                    })
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
