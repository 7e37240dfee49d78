package dev.mubiao.forms;

/** What a column of the indicator table holds. */
public enum IndicatorField {
    LEVEL1,
    LEVEL2,
    NAME,
    DESCRIPTION,
    OPERATOR,
    VALUE,
    UNIT,
    WEIGHT,
    CORE,
    BASIS,
    REMARK
}
