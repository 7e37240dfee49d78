package dev.mubiao.formmaker.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.formmaker.RoleEdits;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorLevel;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.PrescribedRow;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.FormYaml;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeList;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridTable;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Forms as offices draw them, proposed from one filled example without the empty form. */
class FormProposalTests {

    private static final List<FormDefinition> KNOWN = new FormFiles().load();

    private static Proposal proposed(DocumentGrid example) {
        Proposal proposal = new FormProposal(KNOWN, 2026).of(example, null, new FormProposal.Naming("made-form", null));
        String yaml = FormYaml.write(proposal.definition());
        assertThat(FormYaml.read(yaml)).isEqualTo(proposal.definition());
        return proposal;
    }

    /** What the cells that hold values are, by their texts. */
    private static Map<String, String> values(DocumentGrid example, Proposal proposal) {
        Map<String, String> texts = example.blocks().stream()
                .filter(GridTable.class::isInstance)
                .flatMap(block -> ((GridTable) block).rows().stream())
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(cell -> cell.address().key(), cell -> cell.text(), (one, other) -> one));
        return proposal.roles().stream()
                .filter(role -> role.kind() == CellRole.Kind.VALUE)
                .filter(role ->
                        !Objects.requireNonNull(texts.get(role.place().key())).isBlank())
                .collect(Collectors.toMap(
                        role -> texts.get(role.place().key()),
                        role -> said(role.values().get(0)),
                        (one, other) -> one + " " + other));
    }

    private static String said(CellValue value) {
        FreeField free = value.free();
        if (free != null) {
            return (free.meaning() == null ? free.label() : free.meaning().name())
                    + (free.item() == null ? "" : ":" + free.item())
                    + " "
                    + free.type();
        }
        return value.fields().stream().map(Field::name).collect(Collectors.joining("+"))
                + (value.item() == null ? "" : ":" + value.item());
    }

    private static FormVariant variant(Proposal proposal) {
        return proposal.definition().variants().get(0);
    }

    private static List<String> columns(Proposal proposal) {
        return indicators(proposal).printed().stream()
                .map(column -> (column.block() == null ? "" : column.block() + " ")
                        + (column.product() == null
                                ? column.free()
                                : column.product().name()))
                .toList();
    }

    private static IndicatorTable indicators(Proposal proposal) {
        return Objects.requireNonNull(variant(proposal).indicators());
    }

    @Test
    void aDeclarationWithPeopleAndPeriods() {
        DocumentGrid example = new DrawnForm(7)
                .line("附件2")
                .line("青禾县2026年度项目支出绩效目标申报表")
                .line("填报单位（盖章）：青禾县水务局    填报日期：2025年11月3日    金额单位：万元")
                .rows("""
                        项目名称|农村饮水安全巩固提升+3|项目编码|50011526T000012345678+2
                        主管部门|青禾县水务局+3|项目实施单位|青禾县供水服务站+2
                        项目负责人|甲某某+3|联系电话|023-40400001+2
                        项目类别|其他运转类+3|项目起止时间|2026年1月至2026年12月+2
                        资金情况\\n（万元）^4|年度资金总额+2|120.50+4
                        其中：上级补助+2|80+4
                        本级财政资金+2|40.5+4
                        其他资金+2|+4
                        立项依据|《农村供水条例》第三条。+6
                        年度绩效目标|改造管网12公里，新增受益人口3200人。+6
                        绩效指标^5|一级指标|二级指标|三级指标|指标值|度量单位|权重（%）
                        产出指标^2|数量指标|改造管网长度|≥12|公里|30
                        质量指标|验收合格率|100|%|30
                        效益指标|社会效益指标|受益人口|≥3200|人|20
                        满意度指标|服务对象满意度指标|用水户满意度|≥90|%|10
                        """)
                .table()
                .line("单位负责人：乙某某    填报人：丙某某    联系电话：023-40400002")
                .line("注：权重合计为90%。")
                .file();
        Proposal proposal = proposed(example);
        assertThat(values(example, proposal))
                .containsEntry("农村饮水安全巩固提升", "PROJECT_NAME")
                .containsEntry("50011526T000012345678", "PROJECT_CODE")
                .containsEntry("青禾县水务局", "SUPERVISING_DEPARTMENT")
                .containsEntry("青禾县供水服务站", "IMPLEMENTING_UNIT")
                .containsEntry("甲某某", "CONTACT_NAME")
                .containsEntry("023-40400001", "CONTACT_PHONE")
                .containsEntry("其他运转类", "CATEGORY")
                .containsEntry("2026年1月至2026年12月", "TERM")
                .containsEntry("120.50", "TOTAL")
                .containsEntry("80", "SOURCE:上级补助")
                .containsEntry("40.5", "SOURCE:本级财政资金")
                .containsEntry("《农村供水条例》第三条。", "LEGAL_BASIS")
                .containsEntry("改造管网12公里，新增受益人口3200人。", "GOALS");
        assertThat(columns(proposal)).containsExactly("LEVEL1", "LEVEL2", "NAME", "VALUE", "UNIT", "WEIGHT");
        assertThat(variant(proposal).title()).isEqualTo("{region}{year}年度项目支出绩效目标申报表");
        assertThat(variant(proposal).titleMarks()).containsExactly("项目支出绩效目标申报表");
        assertThat(variant(proposal).moneyUnit()).isEqualTo(MoneyUnit.WAN_YUAN);
        assertThat(variant(proposal).has(Field.REPORTING_UNIT)).isTrue();
        assertThat(variant(proposal).fields()).extracting(FreeField::label).contains("填报日期", "单位负责人", "填报人");
        assertThat(indicators(proposal).units()).contains("公里");
        assertThat(proposal.definition().year()).isEqualTo(2026);
        assertThat(proposal.doubts()).isEmpty();
    }

    @Test
    void aDepartmentWithTasksAndBudgetByNature() {
        DocumentGrid example = new DrawnForm(8)
                .line("2026年部门整体支出绩效目标表")
                .line("单位：元")
                .rows("""
                        部门名称|云栖市文化馆+7
                        部门职能概述|组织群众文化活动，保护非物质文化遗产。+7
                        年度主要任务^4|任务名称+2|主要内容+3|预算金额（元）|完成时限
                        群众文化+2|举办惠民演出+3|300000|2026年10月
                        非遗保护+2|普查与记录+3|200000|2026年12月
                        合计+5|500000|—
                        预算情况^3|资金总额|收入预算+4|支出预算+2
                        1500000^2|一般公共预算|政府性基金|专户资金|其他资金|基本支出|项目支出
                        1400000|0|0|100000|1000000|500000
                        年度总体目标|丰富群众文化生活，演出不少于40场。+7
                        绩效指标^4|一级指标|二级指标|三级指标+2|指标值+2|评分标准
                        产出指标|数量指标|惠民演出场次+2|≥40场+2|每少一场扣1分
                        效益指标|社会效益指标|参与群众人次+2|≥2万人次+2|按比例得分
                        满意度指标|服务对象满意度|观众满意度+2|≥92%+2|
                        """)
                .table()
                .file();
        Proposal proposal = proposed(example);
        assertThat(variant(proposal).kind()).isEqualTo(FormKind.DEPARTMENT);
        assertThat(variant(proposal).moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(values(example, proposal))
                .containsEntry("云栖市文化馆", "IMPLEMENTING_UNIT")
                .containsEntry("组织群众文化活动，保护非物质文化遗产。", "OVERVIEW")
                .containsEntry("1500000", "TOTAL")
                .containsEntry("1400000", "INCOME:一般公共预算")
                .containsEntry("1000000", "EXPENDITURE:基本支出")
                .containsEntry("丰富群众文化生活，演出不少于40场。", "GOALS");
        FreeList tasks = variant(proposal).lists().get(0);
        assertThat(tasks.label()).isEqualTo("年度主要任务");
        assertThat(tasks.columns())
                .extracting(column -> column.label() + " " + column.type())
                .containsExactly("任务名称 TEXT", "主要内容 LONG_TEXT", "预算金额(元) MONEY", "完成时限 DATE");
        assertThat(columns(proposal)).containsExactly("LEVEL1", "LEVEL2", "NAME", "VALUE", "field-1");
    }

    @Test
    void yearAndTermBesideEachOtherInTheIndicators() {
        DocumentGrid example =
                new DrawnForm(9).line("项目绩效目标表").rows("""
                        项目名称+2|智慧养老服务平台+3|项目属性|☑新增项目 □延续项目+3
                        主管部门+2|临湖区民政局+3|实施单位|临湖区养老服务中心+3
                        项目资金（万元）+2^4|实施期资金总额+2|300|年度资金总额+3|100
                        其中：财政拨款+2|240|其中：财政拨款+3|80
                        社会资金+2|60|社会资金+3|20
                        其他+2||其他+3|
                        总体目标+2^2|实施期目标（2026年—2028年）+3|2026年度目标+4
                        建成覆盖全区的服务平台。+3|完成一期平台建设。+4
                        绩效指标^6|一级指标^2|实施期绩效指标+4|年度绩效指标+3
                        二级指标|三级指标|指标值+2|二级指标|三级指标|指标值
                        产出指标^2|数量指标|服务老人数|≥9000人+2|数量指标|服务老人数|≥3000人
                        质量指标|系统可用率|≥99%+2|质量指标||
                        效益指标|社会效益指标|养老覆盖率|≥80%+2|社会效益指标|养老覆盖率|≥60%
                        满意度指标|服务对象满意度指标|老人满意度|≥90%+2|服务对象满意度指标|老人满意度|≥90%
                        """).table().file();
        Proposal proposal = proposed(example);
        assertThat(values(example, proposal))
                .containsEntry("☑新增项目 □延续项目", "ATTRIBUTE")
                .containsEntry("300", "TERM_TOTAL MONEY")
                .containsEntry("100", "TOTAL")
                .containsEntry("240", "TERM_SOURCE:财政拨款 MONEY")
                .containsEntry("80", "SOURCE:财政拨款")
                .containsEntry("60", "TERM_SOURCE:社会资金 MONEY")
                .containsEntry("20", "SOURCE:社会资金")
                .containsEntry("建成覆盖全区的服务平台。", "TERM_GOALS LONG_TEXT")
                .containsEntry("完成一期平台建设。", "GOALS");
        assertThat(columns(proposal))
                .containsExactly("LEVEL1", "term LEVEL2", "term NAME", "term VALUE", "LEVEL2", "NAME", "VALUE");
        assertThat(proposal.roles()).flatMap(CellRole::values).anySatisfy(value -> {
            assertThat(value.ticks()).isTrue();
            assertThat(value.choices()).containsExactly("新增项目", "延续项目");
        });
    }

    @Test
    void valuesOfTheTermInAColumnBesideThoseOfTheYear() {
        DocumentGrid example =
                new DrawnForm(6).line("专项资金绩效目标申报表（2026年度）").rows("""
                        专项名称|稻虾产业发展专项+2|预算数（元）|560000+2
                        政策依据|农业产业化专项资金管理办法+5
                        绩效目标|目标1|新增稻虾基地2000亩+4
                        绩效目标|目标2|培训养殖户300人次+4
                        一级指标|二级指标|指标名称|实施期指标值|年度指标值|指标解释
                        产出指标^2|数量指标^2|新增基地面积|6000亩|2000亩|当年新增
                        培训人次|900人次|300人次|
                        效益指标|经济效益指标|亩均增收|≥800元|≥500元|
                        """).table().file();
        Proposal proposal = proposed(example);
        assertThat(values(example, proposal))
                .containsEntry("稻虾产业发展专项", "PROJECT_NAME")
                .containsEntry("560000", "TOTAL")
                .containsEntry("农业产业化专项资金管理办法", "LEGAL_BASIS")
                .containsEntry("新增稻虾基地2000亩", "GOAL");
        assertThat(columns(proposal)).containsExactly("LEVEL1", "LEVEL2", "NAME", "field-1", "VALUE", "DESCRIPTION");
        assertThat(variant(proposal).moneyUnit()).isEqualTo(MoneyUnit.YUAN);
        assertThat(variant(proposal).rows()).anyMatch(row -> row.repeat() == Field.GOAL);
    }

    @Test
    void aSelfEvaluationWithAMatrixAndATotalRow() {
        DocumentGrid example =
                new DrawnForm(10).line("2025年度项目绩效自评表").rows("""
                        项目名称+2|古桥维修+8
                        项目资金（万元）+2^3||年初预算|全年预算（A）|全年执行（B）|分值|执行率（B/A）+2|得分
                        资金合计|50|48|45|10|93.75%+2|9.4
                        中央补助|20|20|20|—|100%+2|—
                        年度目标+2|年初设定目标+4|全年完成情况+4
                        +2|维修古桥3座。+4|已维修古桥3座。+4
                        绩效指标^4|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施+2
                        产出指标（60分）|数量指标|维修古桥数|3座|3座|60|60|+2
                        效益指标（20分）|社会效益|文物安全事故|0起|0起|20|20|+2
                        满意度指标（10分）|满意度指标|游客满意度|90%|85%|10|9|样本偏少+2
                        总分+6|100|98.4|+2
                        """).table().file();
        Proposal proposal = proposed(example);
        assertThat(values(example, proposal))
                .containsEntry("50", "INITIAL_TOTAL MONEY")
                .containsEntry("48", "TOTAL")
                .containsEntry("45", "EXECUTED_TOTAL MONEY")
                .containsEntry("10", "EXECUTION_WEIGHT")
                .containsEntry("93.75%", "EXECUTION_RATE PERCENT")
                .containsEntry("9.4", "SCORE SCORE")
                .containsEntry("20", "INITIAL_SOURCE:中央补助 MONEY SOURCE:中央补助 EXECUTED_SOURCE:中央补助 MONEY")
                .containsEntry("维修古桥3座。", "GOALS")
                .containsEntry("已维修古桥3座。", "ACHIEVED_GOALS LONG_TEXT")
                .containsEntry("98.4", "SCORE_TOTAL SCORE");
        assertThat(columns(proposal))
                .containsExactly("LEVEL1", "LEVEL2", "NAME", "VALUE", "actual-value", "WEIGHT", "score", "cause");
        assertThat(indicators(proposal).levelPoints()).isTrue();
        assertThat(indicators(proposal).levels())
                .extracting(IndicatorLevel::label)
                .contains("产出指标", "效益指标");
        assertThat(variant(proposal).footer()).hasSize(1);
    }

    @Test
    void theEmptyFormSettlesWhatIsALabel() {
        String[] filled = {"建设地点|临河镇|所在流域|清水河", "一类项目|二类项目|备案|已备案"};
        DrawnForm example = new DrawnForm(4).line("项目支出绩效目标表");
        DrawnForm blank = new DrawnForm(4).line("项目支出绩效目标表");
        example.row("项目名称|河道整治|年度资金总额（元）|9000");
        blank.row("项目名称||年度资金总额（元）|");
        example.row(filled[0]).row(filled[1]);
        blank.row("建设地点||所在流域|").row("一类项目||备案|");
        for (DrawnForm form : List.of(example, blank)) {
            form.row("一级指标|二级指标|三级指标|指标值").row("产出指标|数量指标|整治长度|≥3公里").table();
        }
        Proposal proposal = new FormProposal(KNOWN, 2026)
                .of(example.file(), blank.file(), new FormProposal.Naming("made-form", null));
        assertThat(values(example.file(), proposal))
                .containsOnlyKeys("河道整治", "9000", "临河镇", "清水河", "二类项目", "已备案")
                .containsEntry("二类项目", "一类项目 TEXT");
    }

    @Test
    void indicatorsOfTheEmptyFormArePrescribed() {
        DrawnForm example = new DrawnForm(6).line("项目支出绩效目标表");
        DrawnForm blank = new DrawnForm(6).line("项目支出绩效目标表");
        String heads = "一级指标|二级指标|三级指标|指标值|分值|评分标准";
        example.row("项目名称|河道整治+2|年度资金总额（元）|9000+2").row(heads);
        blank.row("项目名称|+2|年度资金总额（元）|+2").row(heads);
        example.row("产出指标（50分）^2|数量指标|整治长度|≥3公里|40|").row("质量指标|验收合格率|＝100%|10|按验收报告");
        blank.row("产出指标（50分）^2|数量指标||||").row("质量指标|验收合格率|＝100%|10|按验收报告");
        example.row("满意度指标（10分）|服务对象满意度指标|居民满意度|≥92%|10|按问卷").table();
        blank.row("满意度指标（10分）|服务对象满意度指标|居民满意度||10|按问卷").table();
        Proposal proposal = new FormProposal(KNOWN, 2026)
                .of(example.file(), blank.file(), new FormProposal.Naming("made-form", null));
        assertThat(indicators(proposal).prescribed())
                .containsExactly(
                        new PrescribedRow("产出指标", "质量指标", "验收合格率", "＝100%", new BigDecimal(10), null),
                        new PrescribedRow("满意度指标", "服务对象满意度指标", "居民满意度", null, new BigDecimal(10), null));
        Proposal without = new FormProposal(KNOWN, 2026)
                .with(proposal, proposal.settings(), RoleEdits.prescribed(proposal, place(proposal, "验收合格率"), false));
        assertThat(indicators(without).prescribed())
                .extracting(PrescribedRow::name)
                .containsExactly("居民满意度");
        Proposal again = new FormProposal(KNOWN, 2026)
                .with(without, without.settings(), RoleEdits.prescribed(without, place(without, "≥3公里"), true));
        assertThat(indicators(again).prescribed())
                .extracting(PrescribedRow::name, PrescribedRow::value)
                .containsExactly(tuple("整治长度", "≥3公里"), tuple("居民满意度", null));
    }

    private static CellAddress place(Proposal proposal, String text) {
        return proposal.sheet()
                .cells()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void unsureCellsAreDoubts() {
        DocumentGrid example =
                new DrawnForm(4).line("项目支出绩效目标表").rows("""
                        项目名称|河道整治|河长|丁某某
                        一级指标|二级指标|三级指标|指标值
                        产出指标|数量指标|整治长度|≥3公里
                        其他指标|特别指标|巡河次数|≥30次
                        """).table().file();
        Proposal proposal = proposed(example);
        assertThat(proposal.doubts())
                .extracting(doubt -> doubt.text().key() + " " + doubt.text().arguments())
                .contains(
                        "formmaker.doubt.moneyUnit [万元]",
                        "formmaker.doubt.level [其他指标]",
                        "formmaker.doubt.value [河长]",
                        "formmaker.doubt.value [丁某某]");
    }

    @Test
    void headsOfAListAndLabelsInPairsAreToldByTheirPlaces() {
        DocumentGrid example =
                new DrawnForm(4).line("水利项目绩效目标表").rows("""
                        计划开工日期|2026年3月1日|受益村组|北沟村
                        年度资金总额（万元）|40|完工年份|2028
                        总体目标^2|中期目标|年度目标+2
                        三年内完成东渠全线清淤。|完成上游清淤。+2
                        建设内容清单^3|名称|工程量|金额
                        渠道清淤|3公里|25
                        护坡修补|800平方米|15
                        一级指标|二级指标|三级指标|指标值
                        产出指标|数量指标|清淤长度|≥3公里
                        """).table().file();
        Proposal proposal = proposed(example);
        assertThat(values(example, proposal))
                .containsEntry("北沟村", "受益村组 TEXT")
                .containsEntry("三年内完成东渠全线清淤。", "TERM_GOALS LONG_TEXT")
                .containsEntry("完成上游清淤。", "GOALS")
                .doesNotContainKeys("受益村组", "工程量");
        FreeList list = variant(proposal).lists().get(0);
        assertThat(list.columns())
                .extracting(column -> column.label() + " " + column.type())
                .containsExactly("名称 TEXT", "工程量 TEXT", "金额 MONEY");
        assertThat(proposal.doubts()).isEmpty();
    }

    @Test
    void aFormIsToldFromTheOthersByItsOwnLabels() {
        DocumentGrid example =
                new DrawnForm(4).line("项目支出绩效目标表").rows("""
                        项目名称|河道整治|实施单位|河道所
                        流域治理资金|20|治理面积|3平方公里
                        河长姓名|丁某某|所在流域|清水河
                        一级指标|二级指标|三级指标|指标值
                        产出指标|数量指标|整治长度|≥3公里
                        """).table().file();
        var recognise = variant(proposed(example)).recognise();
        assertThat(recognise.require()).contains("流域治理资金").doesNotContain("实施单位");
        assertThat(recognise.exclude()).contains("是否核心指标").doesNotContain("三级指标");
    }

    @Test
    void aFileThatShowsNoFormIsRefused() {
        DocumentGrid letter = new DrawnForm(2).row("收文单位|财政局").table().file();
        assertThatThrownBy(() -> proposed(letter)).isInstanceOf(Refusal.class).hasMessageContaining("noIndicators");
        List<GridBlock> none = List.of();
        DocumentGrid data = new DocumentGrid("a.json", DocumentFormat.JSON, none, List.of(), Map.of());
        assertThatThrownBy(() -> proposed(data)).isInstanceOf(Refusal.class).hasMessageContaining("format");
    }

    @Test
    void widthsAreThoseOfTheExample() {
        assertThat(indicators(proposed(new DrawnForm(4)
                                .line("项目支出绩效目标表")
                                .rows("""
                                        项目名称|河道整治+3
                                        一级指标|二级指标|三级指标|指标值
                                        产出指标|数量指标|整治长度|≥3公里
                                        """)
                                .table()
                                .file()))
                        .printed())
                .extracting(IndicatorColumn::span)
                .containsExactly(1, 1, 1, 1);
    }
}
