package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever meets a public type for the first time reads in its header what it does. */
class HeaderTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|interface|record|enum|@interface) \\w+",
            Pattern.MULTILINE);
    private static final Pattern HEADER = Pattern.compile("/\\*\\*(?:(?!\\*/).)*\\*/(?=\\s*(?:@|$))", Pattern.DOTALL);

    @Test
    void everyPublicTypeSaysWhatItDoes() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> silent = files.filter(
                            file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .filter(file -> !saysWhatItDoes(read(file)))
                    .map(SOURCES::relativize)
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItHolds() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> silent = files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !read(file).contains("/**"))
                    .map(Path::toString)
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean saysWhatItDoes(String source) {
        Matcher type = PUBLIC_TYPE.matcher(source);
        if (!type.find()) {
            return true;
        }
        Matcher header = HEADER.matcher(source.substring(0, type.start()));
        String text = "";
        while (header.find()) {
            text = header.group();
        }
        return !text.replaceAll("[/*\\s]", "").matches("(@.*)?");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
