package dev.mubiao.documents.write.letter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.WritingProgress;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.layout.PageLine;
import dev.mubiao.documents.write.pdf.PdfWriter;
import dev.mubiao.forms.FormKind;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.Money;
import dev.mubiao.targets.content.Amount;
import dev.mubiao.targets.content.Funding;
import dev.mubiao.testing.FilledForms;
import dev.mubiao.testing.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class ApprovalLettersTests {

    private static final ApprovalLetters.Heading HEADING =
            new ApprovalLetters.Heading("教科文科", Written.UNIT, new BudgetYear(2026), LocalDate.of(2026, 11, 30));

    private final ApprovalLetters letters =
            new ApprovalLetters(List.of(new DocxWriter(), new PdfWriter()), Texts.bundles());

    private static Stream<PrintedTarget> of(FormKind kind) {
        return FilledForms.all().stream()
                .filter(filled -> filled.variant().kind() == kind)
                .map(Written::target);
    }

    private static PrintedTarget with(Amount total, PrintedTarget target) {
        Funding funding = new Funding(total, List.of(), List.of(), List.of(), null, List.of());
        return new PrintedTarget(target.unit(), target.form(), target.content().withFunding(funding), null);
    }

    @Test
    void wholeAndProjectsAreCountedApartSinceTheWholeContainsTheMoneyOfItsProjects() {
        ApprovalSummary summary = new ApprovalSummary();
        List<PrintedTarget> wholes = of(FormKind.DEPARTMENT).limit(1).toList();
        PrintedTarget project = of(FormKind.PROJECT).findFirst().orElseThrow();
        wholes.forEach(summary::add);
        summary.add(with(Amount.of(new Money(new BigDecimal("1234500.00"))), project));
        summary.add(with(Amount.of(new Money(new BigDecimal("500.50"))), project));
        summary.add(with(new Amount("约两万", null), project));

        assertThat(summary.number()).isEqualTo(4);
        assertThat(summary.of(FormKind.DEPARTMENT).number()).isEqualTo(1);
        assertThat(summary.of(FormKind.PROJECT))
                .isEqualTo(new ApprovalSummary.Sum(3, new Money(new BigDecimal("1235000.50")), 1));
        assertThat(letters.page(HEADING, summary).above())
                .extracting(PageLine::text)
                .anyMatch(line -> line.contains("整体绩效目标 1 项"))
                .anyMatch(line -> line.contains("项目绩效目标 3 项，涉及金额 123.50005万元") && line.contains("其中 1 项没有可计的金额"))
                .contains("教科文科", "2026年11月30日", Written.UNIT + "：");
    }

    @Test
    void theFirstPageIsTheLetterAndEachTargetHasPagesOfItsOwn() throws IOException {
        List<PrintedTarget> annex = of(FormKind.PROJECT).limit(2).toList();
        ApprovalSummary summary = new ApprovalSummary();
        annex.forEach(summary::add);
        String title = "关于" + Written.UNIT + "2026年度绩效目标的批复";

        try (PDDocument pdf =
                Loader.loadPDF(letters.write(WrittenFormat.PDF, HEADING, summary, annex, WritingProgress.UNSEEN))) {
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf).replaceAll("\\s", ""))
                    .contains(title)
                    .contains("附件：" + Written.UNIT + "2026年度绩效目标（2项）")
                    .doesNotContain(annex.get(0).print().title().replaceAll("\\s", ""));
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(3);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(title);
        }
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(
                letters.write(WrittenFormat.DOCX, HEADING, summary, annex, WritingProgress.UNSEEN)))) {
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo(title);
            assertThat(docx.getProperties().getCoreProperties().getTitle()).isEqualTo(title);
            long sections = docx.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getCTP().isSetPPr()
                            && paragraph.getCTP().getPPr().isSetSectPr())
                    .count();
            assertThat(sections).as("before each target").isEqualTo(annex.size());
        }
    }
}
