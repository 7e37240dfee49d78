package dev.mubiao.documents.recognition;

/** Invented tables of offices that none of our forms describes. */
final class OtherTables {

    static final String BUDGET = """
            收入支出预算总表

            单位：万元
            收入\t\t支出\t
            项目\t预算数\t项目\t预算数
            一、财政拨款收入\t812.40\t一、教育支出\t640.10
            二、事业收入\t35.00\t二、住房保障支出\t207.30
            本年收入合计\t847.40\t本年支出合计\t847.40
            """;

    /** With the head of an indicator table, and results beside the targets. */
    static final String EVALUATION = """
            部门项目绩效自评表
            （2025年度）
            项目名称\t校舍维修\t\t主管部门\t青禾县教育局\t\t
            预算执行情况（万元）\t年初预算数\t26.00\t全年预算数\t26.00\t执行数\t25.40
            年度总体目标\t预期目标\t维修教室24间\t\t实际完成情况\t维修教室24间\t
            绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t得分
            \t产出指标\t数量指标\t维修教室间数\t≥24间\t24间\t20
            \t\t质量指标\t验收合格率\t=100%\t100%\t20
            \t效益指标\t社会效益指标\t受益学生\t≥1080人\t1102人\t30
            \t满意度指标\t服务对象满意度指标\t师生满意度\t≥92%\t95%\t10
            总分\t\t\t\t\t\t80
            """;

    static final String CONTACTS = """
            预算单位联系人名录

            序号\t单位\t联系人\t职务\t电话
            1\t青禾县第二中学\t苏晓禾\t会计\t0000-5550101
            2\t青禾县图书馆\t白若川\t出纳\t0000-5550102
            """;

    static final String MINUTES = """
            项目评审会议纪要

            时间\t2026年3月2日\t地点\t三楼会议室
            主持人\t白若川\t记录人\t苏晓禾
            参加人员\t各股室负责人\t\t
            议题\t教室修缮项目绩效目标\t结论\t修改后通过
            """;

    static final String SCHEDULE = """
            2026年预算编制工作进度安排表

            阶段\t工作内容\t责任股室\t完成时间
            布置\t下发通知，培训填报人员\t预算股\t9月10日
            填报\t各单位填报绩效目标\t各股室\t10月15日
            审核\t审核项目名称、指标值、资金来源\t绩效股\t11月5日
            """;

    static final String ASSETS = """
            固定资产明细

            名称\t数量\t单位\t金额（元）\t使用部门
            课桌\t120\t张\t36,000.00\t第二中学
            路灯\t8\t盏\t12,400.00\t市政所
            """;

    /** Called like no kind of table. */
    static final String PURCHASE = """
            青禾县第二中学采购意向

            品名\t规格\t数量\t预计金额
            投影仪\t高清\t12\t48,000.00
            讲台\t钢木\t12\t9,600.00
            """;

    /** A project's declaration as another county might print it: the same indicators, other labels, amounts in 万元. */
    static final String COUNTY_PROJECT = """
            县级部门预算项目绩效目标申请表

            申报单位\t青禾县教育局\t\t项目类型\t一般项目\t\t\t
            项目名称\t教室修缮\t\t起止时间\t2026年1月-2026年12月\t\t\t
            项目总投资（万元）\t26.50\t\t本年度申请（万元）\t26.50\t\t\t
            资金构成\t县级资金\t20.00\t其他渠道\t6.50\t\t\t
            项目绩效总目标\t维修教室24间。\t\t\t\t\t\t
            指标体系\t一级指标\t二级指标\t三级指标\t指标值\t计量单位\t评分标准\t数据来源
            \t产出指标\t数量指标\t维修教室间数\t24\t间\t每少一间扣2分\t验收单
            \t\t质量指标\t验收合格率\t100\t%\t每低1%扣1分\t验收单
            \t效益指标\t社会效益指标\t受益学生\t1080\t人\t酌情扣分\t学籍
            \t满意度指标\t服务对象满意度指标\t师生满意度\t92\t%\t酌情扣分\t问卷
            """;

    /** Of the whole term and of the year, side by side. */
    static final String TWO_PERIODS = """
            专项资金绩效目标申报表

            专项名称\t\t农村道路养护\t\t\t\t
            主管部门\t\t青禾县交通局\t资金用途\t养护工程\t实施周期\t2026—2028年
            资金规模（万元）\t\t周期总额：\t300\t本年安排：\t100\t
            总目标\t\t养护道路90公里\t\t当年目标\t养护道路30公里\t
            一级指标\t二级指标\t三级指标\t周期指标值\t二级指标\t三级指标\t当年指标值
            产出指标\t数量指标\t养护里程\t≥90公里\t数量指标\t养护里程\t≥30公里
            效益指标\t社会效益指标\t通行时间缩短\t≥20%\t社会效益指标\t通行时间缩短\t≥10%
            满意度指标\t服务对象满意度指标\t群众满意度\t≥90%\t服务对象满意度指标\t群众满意度\t≥90%
            """;

    static final String DEPARTMENT = """
            部门整体绩效目标申报表

            部门名称\t青禾县图书馆\t\t\t
            部门职能\t公共文化服务\t\t\t
            预算总额（万元）\t820\t人员经费\t500\t公用经费\t120
            年度总体目标\t全年开放300天。\t\t\t
            一级指标\t二级指标\t三级指标\t目标值\t权重\t评价方法
            履职效能\t服务数量\t开放天数\t300天\t30\t统计
            管理效率\t预算管理\t预算完成率\t95%\t30\t统计
            社会效应\t满意度\t读者满意度\t90%\t20\t问卷
            """;

    /** Without levels. */
    static final String FLAT = """
            镇街重点工作任务绩效表

            任务名称\t人居环境整治\t\t\t
            牵头单位\t青禾镇政府\t\t\t
            所需经费\t12.6\t\t\t
            指标名称\t指标值\t完成时限\t责任人\t备注
            整治村庄\t9个\t6月底\t苏晓禾\t
            清运垃圾\t300吨\t9月底\t白若川\t
            群众满意度\t90%\t年底\t苏晓禾\t
            """;

    private OtherTables() {}
}
