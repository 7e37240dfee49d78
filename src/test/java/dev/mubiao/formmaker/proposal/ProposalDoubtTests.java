package dev.mubiao.formmaker.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.formmaker.example.ExampleSheet;
import dev.mubiao.forms.FormPage;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.FormCell;
import dev.mubiao.forms.layout.LabelCell;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridTable;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.content.FieldTexts;
import dev.mubiao.targets.content.TargetContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalDoubtTests {

    private static final FormProposal MAKER = new FormProposal(List.of(), 2026);
    private static final FormProposal.Naming NAMING = new FormProposal.Naming("made-form", null);

    private static DrawnForm form(String line, String money) {
        return new DrawnForm(4)
                .line("项目支出绩效目标表")
                .line(line)
                .row("项目名称|河道整治|" + money)
                .row("一级指标|二级指标|三级指标|指标值")
                .row("产出指标|数量指标|整治长度|≥3公里")
                .table();
    }

    private static Proposal proposed(DrawnForm form) {
        return MAKER.of(form.file(), null, NAMING);
    }

    private static List<String> doubts(Proposal proposal) {
        return proposal.doubts().stream()
                .map(doubt -> doubt.key() + " " + doubt.text().arguments())
                .toList();
    }

    private static MoneyUnit unit(Proposal proposal) {
        return proposal.settings().moneyUnit();
    }

    private static FormVariant variant(Proposal proposal) {
        return proposal.definition().variants().get(0);
    }

    @Test
    void aNameThatBeginsAsAUnitOfMoneyIsNone() {
        Proposal name = proposed(form("填报单位：元江县水务局", "年度资金总额|12"));
        assertThat(doubts(name)).contains("moneyUnit [万元]");
        Proposal unit = proposed(form("填报单位：元江县水务局　单位： 元　年度：2026", "年度资金总额|120000"));
        assertThat(unit(unit)).isEqualTo(MoneyUnit.YUAN);
        assertThat(doubts(unit)).isEmpty();
    }

    @Test
    void aUnitThatAmountsCannotHaveIsADoubtUntilAnotherIsChosen() {
        Proposal thousands = proposed(form("单位：千元", "年度资金总额|12"));
        assertThat(doubts(thousands)).containsExactly("otherUnit [千元, 万元]");
        Proposal same = MAKER.with(thousands, thousands.settings(), thousands.roles());
        assertThat(doubts(same)).containsExactly("otherUnit [千元, 万元]");
        FormSettings settings = thousands.settings();
        FormSettings yuan = new FormSettings(
                settings.id(), settings.name(), settings.year(), settings.kind(), settings.title(), MoneyUnit.YUAN);
        assertThat(doubts(MAKER.with(thousands, yuan, thousands.roles()))).isEmpty();
    }

    @Test
    void severalUnitsAreADoubt() {
        Proposal both = proposed(form("金额单位：万元", "年度资金总额（元）|120000"));
        assertThat(doubts(both)).containsExactly("severalUnits [万元、元, 万元]");
    }

    @Test
    void moneyOfTheTermIsNotTakenForThatOfTheYearInSilence() {
        Proposal term = proposed(form("单位：万元", "项目期资金总额|300"));
        assertThat(doubts(term)).containsExactly("term [项目期资金总额]");
        assertThat(doubts(proposed(form("单位：万元", "年度资金总额|300")))).isEmpty();
    }

    @Test
    void ofSeveralTablesOneIsChosen() {
        List<GridBlock> blocks = new ArrayList<>(form("单位：元", "年度资金总额|1").file().blocks());
        blocks.addAll(form("单位：万元", "年度资金总额|2").file().blocks());
        DocumentGrid file = new DocumentGrid("两张.docx", DocumentFormat.DOCX, blocks, List.of(), Map.of());
        Proposal first = MAKER.of(file, null, NAMING);
        assertThat(unit(first)).isEqualTo(MoneyUnit.YUAN);
        assertThat(doubts(first)).containsExactly("tables [2, 1]");
        assertThat(unit(MAKER.of(file, null, NAMING, 2))).isEqualTo(MoneyUnit.WAN_YUAN);
        assertThatThrownBy(() -> MAKER.of(file, null, NAMING, 3)).hasMessageContaining("noTable");
        assertThatThrownBy(() -> MAKER.of(file, null, NAMING, 0)).hasMessageContaining("noTable");
    }

    @Test
    void aTableWithinACellIsNoPartOfTheForm() {
        List<GridBlock> blocks = new ArrayList<>(form("单位：元", "年度资金总额|1").file().blocks());
        DrawnForm inner = new DrawnForm(2).row("支出明细|金额").table();
        GridTable table = (GridTable) inner.file().blocks().get(0);
        CellAddress within = CellAddress.ofTable(1, 1).cell(3, 3, 3).inner(1, 4);
        blocks.add(new GridTable(within, 2, table.rows(), List.of()));
        DocumentGrid file = new DocumentGrid("内表.docx", DocumentFormat.DOCX, blocks, List.of(), Map.of());
        assertThat(MAKER.of(file, null, NAMING).sheet().table().rows()).isEqualTo(3);
    }

    @Test
    void aTableThatIsLargerThanAFormIsRefused() {
        DrawnForm list = new DrawnForm(4).row("一级指标|二级指标|三级指标|指标值");
        Collections.nCopies(ExampleSheet.MOST_CELLS / 4, "产出指标|数量指标|整治长度|≥3公里").forEach(list::row);
        assertThatThrownBy(() -> proposed(list.table()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tooLarge");
    }

    @Test
    void aBlankCornerIsPrintedBlank() {
        Proposal matrix = proposed(new DrawnForm(5)
                .line("项目支出绩效目标表")
                .line("单位：元")
                .row("项目名称|河道整治+4")
                .row("项目资金^3||年初预算数|全年预算数|全年执行数")
                .row("年度资金总额|10|20|30")
                .row("其中：财政拨款|10|20|30")
                .row("一级指标|二级指标|三级指标|指标值+2")
                .row("产出指标|数量指标|整治长度|≥3公里+2")
                .table());
        assertThat(variant(matrix).rows().get(2).cells().get(1)).isEqualTo(new LabelCell("", List.of(), 1, 1));
        assertThat(FormYaml.read(FormYaml.write(matrix.definition()))).isEqualTo(matrix.definition());
    }

    @Test
    void yearsOfALabelAreCountedFromTheBudgetYear() {
        Proposal dated = proposed(new DrawnForm(4)
                .line("2026年度项目支出绩效目标表")
                .line("单位：元")
                .line("依据2023年通知编制")
                .row("项目名称|河道整治|年度资金总额|12")
                .row("中期目标（2026年—2028年）|建成河道。|2026年度目标|完成一期。")
                .row("一级指标|二级指标|三级指标|指标值")
                .row("产出指标|数量指标|整治长度|≥3公里")
                .table());
        assertThat(variant(dated).rows().get(1).cells())
                .extracting(ProposalDoubtTests::label)
                .containsExactly("依据2023年通知编制");
        LabelCell term = (LabelCell) variant(dated).rows().get(3).cells().get(0);
        assertThat(term.label()).isEqualTo("中期目标（{year}年—{year+2}年）");
        assertThat(term.aliases()).containsExactly("中期目标");
        assertThat(label(variant(dated).rows().get(3).cells().get(2))).isEqualTo("{year}年度目标");
        FieldTexts texts = new FieldTexts(
                variant(dated),
                TargetContent.empty(dated.definition().key(variant(dated).kind()))
                        .withYear(new BudgetYear(2027)));
        assertThat(texts.fill(term.label(), 0)).isEqualTo("中期目标（2027年—2029年）");
    }

    @Test
    void aUnitBehindTheTitleIsThatOfTheAmountsAndNoPartOfTheName() {
        Proposal proposal = MAKER.of(
                new DrawnForm(4)
                        .line("青禾县2026年项目绩效目标表（单位：元）")
                        .row("项目名称|河道整治|年度资金总额|9000")
                        .row("一级指标|二级指标|三级指标|指标值")
                        .row("产出指标|数量指标|整治长度|≥3公里")
                        .table()
                        .file(),
                null,
                new FormProposal.Naming(null, null));
        assertThat(proposal.settings().title()).isEqualTo("{region}{year}年项目绩效目标表(单位:元)");
        assertThat(proposal.settings().name()).isEqualTo("项目绩效目标表");
        assertThat(unit(proposal)).isEqualTo(MoneyUnit.YUAN);
        assertThat(proposal.doubts()).isEmpty();
        assertThat(variant(proposal).titleMarks()).containsExactly("项目绩效目标表");
    }

    @Test
    void bracesInALineAreText() {
        Proposal braces = proposed(form("填写{0}或{12}", "年度资金总额（元）|1"));
        assertThat(variant(braces).rows().get(0).cells())
                .extracting(ProposalDoubtTests::label)
                .containsExactly("填写{0}或{12}");
    }

    private static String label(FormCell cell) {
        return ((LabelCell) cell).label();
    }

    @Test
    void aTableThatIsWiderThanAPageLiesAcross() {
        DrawnForm drawn = form("单位：元", "年度资金总额|1");
        assertThat(variant(proposed(drawn)).page()).isNull();
        assertThat(variant(MAKER.of(widths(drawn, 2_400), null, NAMING)).page()).isNull();
        assertThat(variant(MAKER.of(widths(drawn, 3_600), null, NAMING)).page())
                .extracting(FormPage::direction)
                .isEqualTo(FormPage.Direction.LANDSCAPE);
    }

    private static DocumentGrid widths(DrawnForm drawn, int width) {
        List<GridBlock> blocks = drawn.file().blocks().stream()
                .map(block -> block instanceof GridTable table
                        ? new GridTable(table.address(), table.columns(), table.rows(), Collections.nCopies(4, width))
                        : block)
                .toList();
        return new DocumentGrid("样表.docx", DocumentFormat.DOCX, blocks, List.of(), Map.of());
    }
}
