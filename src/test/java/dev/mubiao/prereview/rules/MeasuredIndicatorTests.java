package dev.mubiao.prereview.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.prereview.RuleEngine;
import dev.mubiao.prereview.model.DocumentExcerpt;
import dev.mubiao.prereview.model.Finding;
import dev.mubiao.prereview.model.RelatedTargets;
import dev.mubiao.prereview.model.RuleBook;
import dev.mubiao.testing.SheetBuilder;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules judge a row by what it measures, in the words of any trade. */
class MeasuredIndicatorTests {

    private static final RuleEngine ENGINE = new RuleEngine(RuleBook.standard());

    @ParameterizedTest
    @CsvSource({
        "PR-201, 数量指标, 强制免疫抗体密度, ≥85%",
        "PR-201, 数量指标, 政务热线接通占比, ≥90%",
        "PR-202, 质量指标, 新增停车泊位, ≥300个",
        "PR-202, 质量指标, 疏浚河道长度, ≥18公里",
        "PR-202, 质量指标, 参训护理员, ≥60人",
        "PR-203, 时效指标, 绿化苗木成活率, ≥95%",
        "PR-401, 社会效益指标, 仔猪病死率, ≥2%",
        "PR-401, 质量指标, 文物修复返工率, ≥3%",
        "PR-401, 质量指标, 管网漏损率, ≥9%",
        "PR-401, 时效指标, 抢险队伍响应时间, ≥30分钟",
        "PR-404, 时效指标, 系统上线时间, 2026年"
    })
    void aRowOfAnotherKindIsTold(String rule, String level, String name, String value) {
        assertThat(found(rule, level, name, value)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PR-201, 数量指标, 泵站设备巡检频率, ≥2次/周",
        "PR-107, 数量指标, 泵站设备巡检频率, ≥2次/周",
        "PR-107, 质量指标, 灌溉水有效利用系数, ≥0.58",
        "PR-202, 质量指标, 生产安全事故起数, ≤1起",
        "PR-202, 质量指标, 工程质量缺陷数, ≤2处",
        "PR-203, 时效指标, 热线2小时内回访率, ≥95%",
        "PR-203, 时效指标, 招标结果按期公示率, ≥98%",
        "PR-401, 社会效益指标, 投诉举报处理率, ≥95%",
        "PR-401, 社会效益指标, 火灾事故起数下降, ≥10%",
        "PR-401, 可持续影响指标, 塑胶跑道使用年限, ≥8年",
        "PR-401, 质量指标, 排查在用电梯, ≥450台",
        "PR-404, 时效指标, 系统上线时间, 2026年6月底前"
    })
    void whatOnlyLooksLikeItIsNot(String rule, String level, String name, String value) {
        assertThat(found(rule, level, name, value)).isEmpty();
    }

    private static List<Finding> found(String rule, String level, String name, String value) {
        SheetBuilder sheet = Proof.row(Proof.PL, level, name, value);
        return ENGINE.check(sheet.content(), sheet.variant(), RelatedTargets.NONE, null, DocumentExcerpt.NONE).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
