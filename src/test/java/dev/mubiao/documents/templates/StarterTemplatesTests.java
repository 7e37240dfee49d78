package dev.mubiao.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.grid.template.TemplateContent;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A starter template has every field of its form, and filled it is the document that the form prints. */
class StarterTemplatesTests {

    static Stream<TemplateTargets.Case> cases() {
        return TemplateTargets.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStarterLacksNothingAndIsFilledCompletely(TemplateTargets.Case each) throws IOException {
        TemplateContent template = TemplateTargets.inspect(each.starter());
        TemplateCheck check = TemplateTargets.CATALOGUE.check(each.target().form(), template.placeholders());
        assertThat(check.problems()).isEmpty();
        assertThat(check.lacking()).isEmpty();

        byte[] filled = TemplateTargets.fill(template, List.of(each.target()));
        DocumentWriter own = each.format() == WrittenFormat.DOCX ? new DocxWriter() : new XlsxWriter();
        assertThat(TemplateTargets.lines(filled))
                .isEqualTo(TemplateTargets.lines(Written.write(own, List.of(each.target()))));
    }
}
