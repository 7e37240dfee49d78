package dev.mubiao.formmaker.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.documents.DocumentReadingResult;
import dev.mubiao.documents.read.FileDocumentReader;
import dev.mubiao.documents.write.DocumentWriter;
import dev.mubiao.documents.write.PrintedTarget;
import dev.mubiao.documents.write.Written;
import dev.mubiao.documents.write.docx.DocxWriter;
import dev.mubiao.documents.write.xlsx.XlsxWriter;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.RecordColumn;
import dev.mubiao.forms.RecordLayout;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.formats.FileReading;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.LabelledAmount;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.content.TargetHeader;
import dev.mubiao.testing.FilledTestForms;
import dev.mubiao.testing.TestForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From an example with several targets in one table, a form is proposed that reads each of them. */
class RecordProposalTests {

    /** Everything repeated on each row, with totals between the projects. */
    private static final String PAGE = """
            <html><body><h1>云溪市2026年项目绩效目标汇总表</h1><p>单位：万元</p><table>
            <tr><th>单位名称</th><th>项目名称</th><th>预算总额</th><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>指标值</th></tr>
            <tr><td>第一小学</td><td>校舍维修</td><td>80</td><td>产出指标</td><td>数量指标</td><td>维修教室</td><td>≥12间</td></tr>
            <tr><td>第一小学</td><td>校舍维修</td><td>80</td><td>效益指标</td><td>社会效益指标</td><td>受益学生</td><td>≥600人</td></tr>
            <tr><td>第一小学</td><td>图书购置</td><td>15.5</td><td>产出指标</td><td>数量指标</td><td>购书</td><td>≥3000册</td></tr>
            <tr><td colspan="2">小计</td><td>95.5</td><td></td><td></td><td></td><td></td></tr>
            <tr><td>第二小学</td><td>操场改造</td><td>200</td><td>产出指标</td><td>数量指标</td><td>改造面积</td><td>5000平方米</td></tr>
            <tr><td colspan="2">合计</td><td>295.5</td><td></td><td></td><td></td><td></td></tr>
            </table></body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aWrittenTableIsReadAsWithItsForm(String format) throws IOException {
        DocumentWriter writer = format.equals("docx") ? new DocxWriter() : new XlsxWriter();
        List<PrintedTarget> targets =
                IntStream.range(0, 4).mapToObj(RecordProposalTests::target).toList();
        SourceFile file = new SourceFile("样表." + format, Written.write(writer, targets));
        Proposal proposal = propose(file);
        RecordLayout records = Objects.requireNonNull(variant(proposal).records());
        assertThat(records.all())
                .extracting(RecordColumn::label, RecordColumn::group, RecordColumn::key, RecordColumn::outer)
                .containsExactly(
                        tuple("序号", null, false, false),
                        tuple("预算单位", null, false, true),
                        tuple("项目编码", null, true, false),
                        tuple("项目名称", null, true, false),
                        tuple("总额", "预算金额", false, false),
                        tuple("财政拨款", "预算金额", false, false),
                        tuple("自筹资金", "预算金额", false, false),
                        tuple("年度绩效目标", null, false, false),
                        tuple("开始日期", null, false, false),
                        tuple("联系人", null, false, false));
        assertThat(records.indicators()).isEqualTo("绩效指标");
        assertThat(proposal.doubts()).extracting(ProposalDoubt::key).contains("records");
        DocumentReadingResult read = read(proposal, file);
        assertThat(read.tables()).hasSize(4);
        for (int no = 0; no < 4; no++) {
            TargetContent own = targets.get(no).content();
            TargetContent again = read.tables().get(no).content();
            assertThat(again.header().project().code()).isEqualTo("YX-" + no);
            assertThat(again.header().units().implementing()).isEqualTo("单位" + no / 2);
            assertThat(again.funding().total().money())
                    .isEqualTo(own.funding().total().money());
            assertThat(again.funding().sources())
                    .extracting(LabelledAmount::label)
                    .containsExactly("财政拨款", "自筹资金");
            assertThat(again.goals().texts()).containsExactly("修好道路\n方便出行");
            assertThat(again.indicators())
                    .extracting(Indicator::labels)
                    .isEqualTo(own.indicators().stream().map(Indicator::labels).toList());
            assertThat(again.free().fields()).containsValue("2026/3/1");
        }
    }

    @Test
    void totalsAreNoLevelsAndWhatIsRepeatedIsOne() {
        SourceFile file = new SourceFile("样表.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Proposal proposal = propose(file);
        FormVariant variant = variant(proposal);
        RecordLayout records = Objects.requireNonNull(variant.records());
        assertThat(records.all())
                .extracting(RecordColumn::field)
                .containsExactly(List.of(Field.IMPLEMENTING_UNIT), List.of(Field.PROJECT_NAME), List.of(Field.TOTAL));
        assertThat(records.totals()).containsExactly("小计", "合计");
        assertThat(Objects.requireNonNull(variant.indicators()).levels())
                .noneMatch(level -> level.label().endsWith("计"));
        DocumentReadingResult read = read(proposal, file);
        assertThat(read.tables())
                .extracting(
                        table -> table.content().header().project().name(),
                        table -> table.content().indicators().size())
                .containsExactly(tuple("校舍维修", 2), tuple("图书购置", 1), tuple("操场改造", 1));
        assertThat(read.findings()).isEmpty();
    }

    /** Somebody says of a head that it is no part of the form, or another field. */
    @Test
    void headsOfColumnsAreChangedLikeOtherCells() {
        SourceFile file = new SourceFile("样表.html", PAGE.getBytes(StandardCharsets.UTF_8));
        Proposal proposal = propose(file);
        List<CellRole> changed = proposal.roles().stream()
                .map(role -> role.text().equals("单位名称")
                        ? new CellRole(
                                role.place(),
                                CellRole.Kind.VALUE,
                                role.text(),
                                List.of(CellValue.of(Field.REPORTING_UNIT, null)),
                                null,
                                null,
                                null,
                                100)
                        : role)
                .toList();
        Proposal other = new FormProposal(new FormFiles().load(), 2026).with(proposal, proposal.settings(), changed);
        RecordLayout records = Objects.requireNonNull(variant(other).records());
        assertThat(records.columns().get(0).field()).containsExactly(Field.REPORTING_UNIT);
        assertThat(read(other, file).tables())
                .extracting(table -> table.content().header().units().reporting())
                .containsExactly("第一小学", "第一小学", "第二小学");
    }

    private static PrintedTarget target(int no) {
        TargetContent content = FilledTestForms.content("project-list")
                .withHeader(TargetHeader.of(null, field -> switch (field) {
                    case REPORTING_UNIT -> "单位" + no / 2;
                    case PROJECT_CODE -> "YX-" + no;
                    case PROJECT_NAME -> "项目" + no;
                    case CONTACT_NAME -> "甲某某";
                    case SUPERVISING_DEPARTMENT -> "云溪市教育局";
                    default -> null;
                }));
        return new PrintedTarget("单位" + no / 2, TestForms.variant("project-list"), content, null);
    }

    private static FormVariant variant(Proposal proposal) {
        return proposal.definition().variants().get(0);
    }

    private static Proposal propose(SourceFile file) {
        return new FormProposal(new FormFiles().load(), 2026)
                .of(grids(file).get(0), null, new FormProposal.Naming("made-form", null));
    }

    /** With the text of the form, as it is stored, beside the forms of the product. */
    private static DocumentReadingResult read(Proposal proposal, SourceFile file) {
        List<FormDefinition> forms = new ArrayList<>(new FormFiles().load());
        forms.add(FormYaml.read(FormYaml.write(proposal.definition())));
        DocumentReadingResult read = new FileDocumentReader(RecordProposalTests::grids, new Forms(forms))
                .read(file.name(), file.content(), null);
        assertThat(read.others()).isEmpty();
        return read;
    }

    private static List<DocumentGrid> grids(SourceFile source) {
        try {
            return new FileReading(ReadLimits.STANDARD).read(source);
        } catch (Unreadable e) {
            throw e.refusal(source.name());
        }
    }
}
