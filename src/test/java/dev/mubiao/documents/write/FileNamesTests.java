package dev.mubiao.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "青禾县二中-教室修缮-2026|青禾县二中-教室修缮-2026.docx",
                "一/二\\三:四*五?六\"七<八>九|一 二 三 四 五 六 七 八 九.docx",
                "..\\..\\etc|etc.docx",
                "' 尾部的点. . '|尾部的点.docx",
                "'\t\n'|document.docx"
            })
    void everyFileSystemTakesThem(String wanted, String name) {
        assertThat(new FileNames().next(wanted, "docx")).isEqualTo(name);
    }

    @Test
    void equalNamesAreNumberedInWhateverCase() {
        FileNames names = new FileNames();
        assertThat(names.next("Roads", "pdf")).isEqualTo("Roads.pdf");
        assertThat(names.next("roads", "pdf")).isEqualTo("roads(2).pdf");
        assertThat(names.next("Roads", "pdf")).isEqualTo("Roads(3).pdf");
    }

    @Test
    void aNameThatLooksLikeANumberedOneIsGivenOnce() {
        FileNames names = new FileNames();
        assertThat(Stream.of("a(2)", "a", "a", "a(2)", "a").map(name -> names.next(name, "pdf")))
                .containsExactly("a(2).pdf", "a.pdf", "a(3).pdf", "a(2)(2).pdf", "a(4).pdf");
    }

    /** Number by number they would take minutes. */
    @Test
    void thousandsOfEqualNamesAreNumberedOn() {
        FileNames names = new FileNames();
        List<String> given =
                Stream.generate(() -> names.next("道路养护", "pdf")).limit(100_000).toList();
        assertThat(given).doesNotHaveDuplicates().endsWith("道路养护(100000).pdf");
    }

    @Test
    void aLongNameKeepsItsYearAndFitsInto255Bytes() {
        String name = new FileNames().next("青禾县" + "教室修缮".repeat(60) + "-2026", "docx");
        assertThat(name).startsWith("青禾县教室修缮").endsWith("…-2026.docx");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    }
}
