package dev.mubiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No page, template or script puts a text into a page as markup, or runs one: what people type stays text. */
class RawMarkupTests {

    /** Reading {@code outerHTML}, as the clipboard does, makes nothing. */
    private static final Pattern SCRIPT = Pattern.compile("innerHTML|insertAdjacentHTML|outerHTML\\s*\\+?=[^=]|srcdoc"
            + "|setHTMLUnsafe|unsafeHTML|createContextualFragment|document\\.write|\\beval\\(|new Function\\(");

    private static final Pattern VIEW = Pattern.compile(
            "innerHTML|outerHTML|srcdoc|\\bnew Html\\(|component\\.Html\\b|executeJs\\(\\s*\\w*[a-z]\\w*\\s*[,)]");

    private static final Pattern TEMPLATE = Pattern.compile("th:utext|\\[\\(|th:on|th:inline|<script");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void nothingIsPutIntoAPageAsMarkup() throws IOException {
        assertThat(search("frontend/src", ".js", SCRIPT)).isGreaterThan(20);
        assertThat(search("src/main/java", ".java", VIEW)).isGreaterThan(500);
        assertThat(search("src/main/resources/templates", ".html", TEMPLATE)).isGreaterThan(4);
        assertThat(wrong).isEmpty();
    }

    /** @return how many files were read */
    private int search(String folder, String ending, Pattern raw) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            files = all.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().endsWith(".test.js"))
                    .toList();
        }
        for (Path file : files) {
            raw.matcher(Files.readString(file))
                    .results()
                    .map(found -> file + ": " + found.group())
                    .forEach(wrong::add);
        }
        return files.size();
    }
}
