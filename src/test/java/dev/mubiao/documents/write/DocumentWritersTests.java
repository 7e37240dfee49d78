package dev.mubiao.documents.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.documents.write.csv.CsvDocumentWriter;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.json.JsonWriter;
import dev.mubiao.documents.write.pdf.PdfWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.testing.FilledForms;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentWritersTests {

    private final DocumentWriters writers = new DocumentWriters(
            List.of(new DocxWriter(), new XlsxWriter(), new PdfWriter(), new CsvDocumentWriter(), new JsonWriter()));

    @ParameterizedTest
    @EnumSource(WrittenFormat.class)
    void theProgressIsToldUpToTheLastTarget(WrittenFormat format) {
        List<PrintedTarget> targets =
                FilledForms.all().stream().map(Written::target).toList();
        List<Integer> one = new ArrayList<>();
        writers.write(format, targets, one::add);
        assertThat(one).isSorted().endsWith(targets.size());
    }

    @ParameterizedTest
    @EnumSource(WrittenFormat.class)
    void writingEndsWhenNobodyWaitsForIt(WrittenFormat format) {
        List<PrintedTarget> targets =
                FilledForms.all().stream().map(Written::target).toList();
        List<Integer> told = new ArrayList<>();
        WritingProgress stopped = written -> {
            told.add(written);
            throw new CancellationException("stopped");
        };
        assertThatThrownBy(() -> writers.write(format, targets, stopped)).isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(1).allMatch(written -> written <= 1);
    }

    @ParameterizedTest
    @EnumSource(WrittenFormat.class)
    void oneDocumentIsNamedAfterItsTarget(WrittenFormat format) {
        PrintedTarget target = Written.target(FilledForms.all().get(0));
        assertThat(writers.write(format, List.of(target)).name())
                .isEqualTo(Written.UNIT + "-教室修缮与课桌更新-2025." + format.word());
    }
}
