package dev.mubiao.testing;

/** Documents of our own making, as an office would paste them. */
public final class Documents {

    private Documents() {}

    /** A complete project table of form {@code changshou-2026}. */
    public static String projectTable(String code, String name) {
        return """

                项目绩效目标表

                (2026年度)

                填报单位： 101001-青禾县第二中学\t\t\t\t\t\t\t\t
                项目名称\t%s-%s\t\t\t项目负责人及联系电话\t苏晓禾0000-5550101\t\t\t
                主管部门\t101-青禾县教育局\t\t\t实施单位\t101001-青禾县第二中学\t\t\t
                预算执行率权重(%%):\t\t\t\t10\t\t\t\t
                资金情况 (元)\t年度资金总额:\t\t\t260,000.00\t\t\t\t
                \t其中:财政拨款\t\t\t260,000.00\t\t\t\t
                \t其他资金\t\t\t\t\t\t\t
                总体目标\t维修教室24间，9月1日前全部投入使用，验收合格率达到100%%。\t\t\t\t\t\t\t
                绩效指标\t一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\t权重(%%)\t是否核心指标
                \t产出指标\t数量指标\t维修教室间数\t≥\t24\t间\t30\t是
                \t\t质量指标\t维修验收合格率\t=\t100\t%%\t20\t是
                \t\t时效指标\t开学前完工率\t=\t100\t%%\t10\t否
                \t效益指标\t社会效益指标\t受益学生人数\t≥\t1080\t人\t20\t否
                \t满意度指标\t满意度指标\t师生满意度\t≥\t92\t%%\t10\t否
                """.formatted(code, name);
    }
}
