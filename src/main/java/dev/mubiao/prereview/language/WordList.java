package dev.mubiao.prereview.language;

/** The word lists that rules look words up in. Their words are data; the title is {@code prereview.words.<NAME>}. */
public enum WordList {
    /** Words that speak of time: 及时, 期限. */
    TIME,
    /** Words for the end of a period in which something is done: 周期, 年限. */
    PERIOD,
    /** Words for how long something lasts: 时长. */
    DURATION,
    /** Words for how content people are. */
    SATISFACTION,
    /** Other words of approval that may stand for it. */
    APPROVAL,
    /** Endings of a rate. */
    RATE,
    /** Bare completion rates that name no object. */
    BARE_COMPLETION,
    /** Rates of paying out. */
    PAYMENT,
    /** Rates of how far a message reaches. */
    REACH,
    /** Names of counts. */
    COUNT,
    /** Names of amounts of money. */
    AMOUNT,
    /** Units in which people or things are counted. */
    COUNTING_UNIT,
    /** Units for people. */
    PEOPLE_UNIT,
    /** Units of time. */
    TIME_UNIT,
    /** Units of money. */
    MONEY_UNIT,
    /** Units that lack their noun. */
    BARE_UNIT,
    /** Words for people in names of counts: 人数, 人员. */
    PEOPLE,
    /** Things of which less is better. */
    NEGATIVE,
    /** Complaints and petitions. */
    COMPLAINT,
    /** Verbs that lower something. */
    REDUCE,
    /** Verbs that raise something. */
    RAISE,
    /** Words that make a rate of a bad thing a good one: 处理率, 下降率. */
    REMEDY,
    /** What a qualitative value may say: 提高, 良好. */
    GRADE,
    /** Words that give a baseline: 较上年, 同比. */
    BASELINE,
    /** Kinds of rates that need no explanation: 及时率, 合格率. */
    KNOWN_RATE,
    /** Words before a verb that add nothing. */
    ADVERB,
    /** What has no measure although a percentage is given: 能力, 水平. */
    UNMEASURED,
    /** Who is served: 群众, 企业. */
    BENEFICIARY,
    /** The unit's own people. */
    OWN_STAFF,
    /** Groups of people that projects are for. */
    GROUP,
    /** Words that say nothing about a project. */
    GENERIC,
    /** Words that can be left out of a name without changing what it counts. */
    NOISE,
    /** Places of which a region has a known number: 行政村, 社区. */
    ENTITY,
    /** Words of political work, which are no goal of a project. */
    POLITICAL,
    /** Beginnings of guidance that forms print for the preparer. */
    GUIDANCE,
    /** Words that join two things. */
    CONJUNCTION,
    /** Qualities that differ: 新, 再, 续. */
    RENEWAL,
    /** Verbs by which a goal is carried out. */
    ACTION,
    /** Words before a year that make it history. */
    HISTORY,
    /** Words by which earlier plans are named. */
    PLAN,
    /** Words of the economy. */
    ECONOMIC,
    /** Words of the environment. */
    ECOLOGICAL,
    /** Rates and counts that are outputs. */
    OUTPUT,
    /** Levels of government above. */
    UPPER_LEVEL,
    /** Words for a share that is borne. */
    SHARE,
    /** Bases that say nothing. */
    STOCK_BASIS,
    /** Secret and sensitive matters. */
    SENSITIVE,
    /** Spellings that are wrong, each with what it should be: 没人每=每人每. */
    MISSPELLING,
    /** Family names, by which lists of persons are known. */
    FAMILY_NAME,
    /** How often in each span of time: 频率, 频次. */
    FREQUENCY,
    /** Figures without a unit that are no shares: 系数, 密度. */
    COEFFICIENT,
    /** Indices and scores: 指数, 得分. */
    INDEX,
    /** How much something rose or fell: 增长率, 降幅. */
    CHANGE,
    /** Names of grades: 等级, 星级. */
    GRADE_NOUN,
    /** Values that answer yes or no: 是, 已建成. */
    ANSWER,
    /** Words of polls at the end of an opinion: 测评, 得分. */
    POLL,
    /** What people feel: 获得感, 好评率. */
    FEELING,
    /** Spans of time of which more is better: 使用年限. */
    LASTING,
    /** Money of which more is better: 收入, 产值. */
    INCOME,
    /** Rises of income: 增收. */
    RISE_OF_INCOME,
    /** What is used up or spent: 能耗, 费用. */
    CONSUMPTION,
    /** Spans of time of which less is better: 响应, 用时. */
    PROMPT,
    /** Words of measure at the end of a name: 数量, 面积. */
    MEASURE_NOUN,
    /** Verbs at either end of a name: 开展, 改造. */
    DOING
}
