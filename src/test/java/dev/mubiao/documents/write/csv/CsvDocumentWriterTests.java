package dev.mubiao.documents.write.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.platform.text.FormulaGuard;
import dev.mubiao.testing.FilledForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvDocumentWriterTests {

    static Stream<FilledForms.Filled> forms() {
        return FilledForms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFileIsReadBackEqual(FilledForms.Filled filled) throws IOException {
        PrintedTarget target = Written.target(filled);
        List<List<String>> rows = read(Written.write(new CsvDocumentWriter(), filled)).stream()
                .map(row -> row.stream().map(FormulaGuard::unguard).toList())
                .toList();
        List<List<String>> grid = Written.grid(target);
        if (!grid.isEmpty()) {
            int from = rows.indexOf(grid.get(0));
            assertThat(rows.subList(from, from + grid.size())).isEqualTo(grid);
        }
        assertThat(rows.get(0).get(0)).isEqualTo(target.print().title().strip());
        target.print().sections().forEach(section -> assertThat(rows).contains(List.of(section.heading(), "")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldBeginsLikeAFormula(FilledForms.Filled filled) throws IOException {
        List<List<String>> rows = read(Written.write(new CsvDocumentWriter(), filled));
        assertThat(rows.stream().flatMap(List::stream))
                .noneMatch(field -> field.length() > 1 && "=+-@＝＋－＠\t".indexOf(field.charAt(0)) >= 0);
    }

    private static List<List<String>> read(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().map(CsvRecord::getFields).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
